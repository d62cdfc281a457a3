package io.github.clausediff.align;

import io.github.clausediff.statement.Pin;

/** Joins the clauses that a person put together; a pair is closed, a merger stays open. */
final class PinMatcher implements Matcher {

  private final Pinned pinned;

  PinMatcher(Pinned pinned) {
    this.pinned = pinned;
  }

  @Override
  public String name() {
    return "pin";
  }

  @Override
  public void match(Scores scores, Groups groups) {
    for (Pinned.Decision decision : pinned.joining()) {
      boolean closed = decision.pin().kind() == Pin.Kind.PAIR;
      for (int i : decision.earlier()) {
        for (int j : decision.later()) {
          groups.join(i, j, name(), closed);
        }
      }
    }
  }
}

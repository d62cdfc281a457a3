package io.github.clausediff.normal;

import io.github.clausediff.text.Span;

/**
 * A word or a mark of a clause.
 *
 * @param surface as published
 * @param normal as compared; empty when it is not compared (punctuation, doubled names)
 * @param span offsets in the text of the clause
 */
public record Token(String surface, String normal, Span span) {

  /** Whether the token takes part in the comparison. */
  public boolean isWord() {
    return !normal.isEmpty();
  }

  /** The same token, compared as {@code other}. */
  public Token as(String other) {
    return other.equals(normal) ? this : new Token(surface, other, span);
  }
}

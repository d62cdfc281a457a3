package io.github.clausediff.report;

import io.github.clausediff.change.Change;
import io.github.clausediff.change.Kind;

/**
 * Where a change stands in a report. The order is that of every report: what is gone first, then
 * what is new. Moved are those whose words are the same; a reworded clause that also moved stands
 * with the reworded ones and says so.
 */
public enum Group {
  DROPPED("dropped", "not found in the later statement"),
  NEW("new", "not found in the earlier statement"),
  REWORDED("reworded", "the same commitment in other words"),
  SPLIT("split", "one clause became several"),
  MERGED("merged", "several clauses became one"),
  MOVED("moved", "the same words in another place"),
  UNCHANGED("unchanged", "the same words");

  private final String word;
  private final String meaning;

  Group(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /** What the word means, as a phrase. */
  public String meaning() {
    return meaning;
  }

  /** The word in lower case. */
  @Override
  public String toString() {
    return word;
  }

  static Group of(Change change) {
    if (change.kind() == Kind.UNCHANGED && change.moved()) {
      return MOVED;
    }
    return valueOf(change.kind().name());
  }
}

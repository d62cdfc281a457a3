package io.github.clausediff.change;

/** What became of the clauses of a link. */
public enum Kind {
  UNCHANGED("unchanged"),
  REWORDED("reworded"),
  SPLIT("split"),
  MERGED("merged"),
  NEW("new"),
  DROPPED("dropped");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /** As printed everywhere, JSON included. */
  @Override
  public String toString() {
    return word;
  }
}

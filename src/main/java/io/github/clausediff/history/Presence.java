package io.github.clausediff.history;

/** What is found of a question in one statement. */
public enum Presence {
  PRESENT("present"),
  ABSENT("not found in this statement"),
  /** In a document that leaves lines out which the statement of the same day may have. */
  LEFT_OUT("not in this document");

  private final String words;

  Presence(String words) {
    this.words = words;
  }

  /** In words; an absence of the last sort names the kind of document instead. */
  @Override
  public String toString() {
    return words;
  }

  /** In words, for a document of a kind: "not in this overview". */
  public String in(DocumentKind kind) {
    return this == LEFT_OUT ? "not in this " + kind.name() : words;
  }
}

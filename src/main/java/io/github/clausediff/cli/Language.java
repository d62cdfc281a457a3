package io.github.clausediff.cli;

/** A language of the interface. */
enum Language {
  EN("en"),
  JA("ja");

  private final String id;

  Language(String id) {
    this.id = id;
  }

  /** As the words of a report are called. */
  String id() {
    return id;
  }
}

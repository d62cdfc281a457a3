package io.github.clausediff.report;

import java.util.Locale;

/** An order of the rows of the matrix; each has a page, so that no script is needed to sort. */
enum MatrixOrder {
  TOPIC("index.html"),
  BEGIN("by-beginning.html"),
  RUN("by-run.html"),
  CHANGES("by-changes.html");

  private final String path;

  MatrixOrder(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}

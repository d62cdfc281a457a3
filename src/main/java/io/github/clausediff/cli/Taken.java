package io.github.clausediff.cli;

import java.nio.file.Path;

/**
 * What became of a document.
 *
 * @param file of the statement
 * @param outcome whether the file is as it was
 */
record Taken(Path file, Outcome outcome) {

  enum Outcome {
    /** There was none before, or {@code --update} wrote over it. */
    WRITTEN,
    /** It is as it was. */
    UNCHANGED,
    /** Nothing is written under {@code --dry-run}. */
    NOT_WRITTEN
  }
}

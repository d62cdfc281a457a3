package io.github.clausediff.ingest;

/**
 * A part of a source that is not in the statement.
 *
 * @param reason why
 * @param text as read, white space folded
 */
public record Omission(Reason reason, String text) {

  /** Number of words. */
  public int words() {
    return Words.count(text);
  }
}

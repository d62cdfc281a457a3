package io.github.clausediff.gate;

/**
 * A statement that cannot be relied on as it is.
 *
 * @param check what was looked at
 * @param statement id of the statement
 */
public record IntegrityFinding(
    String id, Check check, Severity severity, String statement, String message, Place place)
    implements Finding {

  /** What is looked at. The order is that of the output. */
  public enum Check {
    /** The text of a statement is not the one whose hash is on record. */
    HASH_MISMATCH("hash-mismatch", Severity.ERROR),
    /** The kept source of a statement is not the one whose hash is on record. */
    SOURCE_MISMATCH("source-mismatch", Severity.ERROR),
    /** The series keeps sources, but not that of this statement. */
    SOURCE_MISSING("source-missing", Severity.WARNING),
    /** Nothing tells where the text was published. */
    SOURCE_UNKNOWN("source-unknown", Severity.NOTICE),
    /** Two statements of a series share an id. */
    DUPLICATE_ID("duplicate-id", Severity.ERROR),
    /** A statement that was there before reads differently now. */
    ALTERED("altered", Severity.ERROR),
    /** A statement that was there before is there no more. */
    DELETED("deleted", Severity.ERROR),
    /** A statement that was there before has another name now. */
    RENAMED("renamed", Severity.WARNING),
    /** Much shorter than the one before. */
    SHORT("short", Severity.WARNING);

    private final String word;
    private final Severity usual;

    Check(String word, Severity usual) {
      this.word = word;
      this.usual = usual;
    }

    /** What it weighs where no policy says otherwise. */
    public Severity usual() {
      return usual;
    }

    /** As in policies and in every output. */
    @Override
    public String toString() {
      return word;
    }
  }

  @Override
  public String rule() {
    return check.toString();
  }
}

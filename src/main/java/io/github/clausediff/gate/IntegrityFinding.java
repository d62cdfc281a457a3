package io.github.clausediff.gate;

import java.util.Locale;

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
    HASH_MISMATCH(Severity.ERROR),
    /** The source kept beside a statement is not the one whose hash is on record. */
    SOURCE_MISMATCH(Severity.ERROR),
    /** The series keeps sources, but not that of this statement. */
    SOURCE_MISSING(Severity.WARNING),
    /** Nothing tells where the text was published. */
    SOURCE_UNKNOWN(Severity.NOTICE),
    /** There is a hash, but of something that is not at hand. */
    UNVERIFIED(Severity.NOTICE),
    /** Two statements of a series share an id. */
    DUPLICATE_ID(Severity.ERROR),
    /** The text of a statement that was there before reads differently now. */
    ALTERED(Severity.ERROR),
    /** What is said of a statement that was there before reads differently now. */
    FRONT_MATTER_ALTERED(Severity.WARNING),
    /** A statement that was there before is there no more. */
    DELETED(Severity.ERROR),
    /** A statement that was there before stands in another file now. */
    RENAMED(Severity.WARNING),
    /** Much shorter than the one before. */
    SHORT(Severity.WARNING);

    private final Severity usual;

    Check(Severity usual) {
      this.usual = usual;
    }

    /** What it weighs where no policy says otherwise. */
    public Severity usual() {
      return usual;
    }

    /** As in policies and in every output. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public String rule() {
    return check.toString();
  }
}

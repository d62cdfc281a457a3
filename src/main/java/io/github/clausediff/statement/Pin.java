package io.github.clausediff.statement;

import io.github.clausediff.text.Location;
import java.util.List;
import java.util.Locale;

/**
 * What a person decided about clauses of two statements of a series.
 *
 * @param kind what was decided
 * @param clauses of exactly two statements, in the order of the file
 * @param reason why, in words; never empty
 * @param by who decided, or an empty string
 * @param date yyyy-mm-dd, or an empty string
 */
public record Pin(Kind kind, List<Quote> clauses, String reason, String by, String date) {

  /** What can be decided. */
  public enum Kind {
    /** The clauses are one link, and no other clause belongs to it. */
    PAIR,
    /** None of the clauses of the one statement is linked with any of the other. */
    SEPARATE,
    /** The clauses belong to one link, with whatever else is linked with any of them. */
    MERGE;

    /** The key in the file, and the word in every output. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A clause that is meant.
   *
   * @param clause its id
   * @param text its text, "…" for what is left out
   * @param location of the id in the file
   */
  public record Quote(String clause, String text, Location location) {

    /** The id of the statement. */
    public String statement() {
      return clause.substring(0, clause.lastIndexOf('/'));
    }
  }

  public Pin {
    clauses = List.copyOf(clauses);
  }

  /** Whether it is about clauses of a statement. */
  public boolean concerns(String statement) {
    return clauses.stream().anyMatch(quote -> quote.statement().equals(statement));
  }
}

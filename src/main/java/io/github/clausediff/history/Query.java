package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;

/**
 * What is asked of a series: which clauses are meant.
 *
 * @param text as asked
 * @param kind what it was taken for
 * @param meant tells the clauses that are meant
 */
public record Query(String text, Kind kind, Test meant) {

  /** What a question names. */
  public enum Kind {
    PHRASE("phrase"),
    CLAUSE("clause"),
    TOPIC("topic"),
    ACTOR("actor");

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

  /** Tells whether a clause is meant. */
  public interface Test {
    boolean of(NormalizedClause clause);
  }
}

package io.github.clausediff.report;

/**
 * A wording that stands in two series.
 *
 * @param series the other series
 * @param statement id of its statement
 * @param date of its statement
 * @param clause id of its clause
 * @param text of its clause
 * @param words what both have
 * @param here id of the clause of this series
 * @param lead "before", "after" or "on the same day": when the other series had it
 */
public record EchoView(
    String series,
    String statement,
    String date,
    String clause,
    String text,
    String words,
    String here,
    String lead) {}

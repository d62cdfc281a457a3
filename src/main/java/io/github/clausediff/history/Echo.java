package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;

/**
 * A wording of one series that stands in another.
 *
 * @param here the clause of the series that was asked
 * @param hereIn its statement
 * @param series name of the other series
 * @param there the clause of the other series
 * @param thereIn its statement
 * @param words the longest run of words that both have, as the other series publishes it
 */
public record Echo(
    NormalizedClause here,
    Witness hereIn,
    String series,
    NormalizedClause there,
    Witness thereIn,
    String words) {}

package io.github.clausediff.align;

import io.github.clausediff.normal.NormalizedClause;

/**
 * The clause of the other statement that comes closest to a clause without a link.
 *
 * @param of the clause that was dropped or is new
 * @param to the nearest clause on the other side
 * @param score 0..1, as {@link Evidence#similarity()}
 */
public record Nearest(NormalizedClause of, NormalizedClause to, double score) {}

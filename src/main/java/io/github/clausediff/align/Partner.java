package io.github.clausediff.align;

import io.github.clausediff.normal.NormalizedClause;

/**
 * A clause that another may answer.
 *
 * @param clause of the other statement
 * @param probability 0..1, by the model
 */
public record Partner(NormalizedClause clause, double probability) {}

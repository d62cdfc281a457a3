package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;

/**
 * The clause of a statement that comes closest to what is not found in it.
 *
 * @param clause which
 * @param similarity 0..1, to the form that is missed
 * @param carriesOn whether the commitment goes on in it, in other words than those asked for
 */
public record Near(NormalizedClause clause, double similarity, boolean carriesOn) {}

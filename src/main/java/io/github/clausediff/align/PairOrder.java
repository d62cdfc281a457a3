package io.github.clausediff.align;

import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The order in which pairs are linked: best score first. Equals go by how little the relative
 * places of the two clauses differ, then by the sum of their places, then by the earlier place.
 * Total, and the same with the statements changed about for all pairs that share a clause.
 */
final class PairOrder {

  private final Comparison comparison;
  private final Candidates candidates;

  PairOrder(Comparison comparison, Candidates candidates) {
    this.comparison = comparison;
    this.candidates = candidates;
  }

  /** Those pairs that pass, in order. */
  int[] sorted(IntPredicate passes, IntToDoubleFunction score) {
    return IntStream.range(0, candidates.size())
        .filter(passes)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer pair) -> -score.applyAsDouble(pair))
                .thenComparingLong(this::displacement)
                .thenComparingInt(pair -> candidates.earlier(pair) + candidates.later(pair))
                .thenComparingInt(candidates::earlier))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private long displacement(int pair) {
    return comparison.displacement(candidates.earlier(pair), candidates.later(pair));
  }
}

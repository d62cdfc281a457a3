package io.github.clausediff.align;

import java.util.List;

/**
 * What was learnt: both stages, and the probability from which a pair is linked.
 *
 * @param first sees the two clauses alone
 * @param second sees how the pair stands among the others
 * @param threshold 0..1
 */
public record Model(LogisticModel first, LogisticModel second, double threshold) {

  /** Final log odds of every candidate pair of a table. */
  public double[] logOdds(FeatureTable table) {
    require(first, table.firstIds());
    require(second, table.secondIds());
    return second.logOdds(table.second(first.logOdds(table.first())));
  }

  private static void require(LogisticModel stage, List<String> ids) {
    if (!stage.ids().equals(ids)) {
      throw new IllegalStateException("model for " + stage.ids() + ", evidence on " + ids);
    }
  }
}

package io.github.clausediff.align;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much of a clause a partner explains that no better partner explains: idf mass of those stems,
 * by the mass of the lighter clause, 0..1; of the two sides the smaller. A leftover that a second
 * partner explains is what tells a split from a coincidence.
 */
final class Novelty implements Relation {

  private final Comparison comparison;

  Novelty(Comparison comparison) {
    this.comparison = comparison;
  }

  @Override
  public String id() {
    return "novelty";
  }

  @Override
  public double[] of(Scores scores) {
    Candidates candidates = scores.candidates();
    double[] novelty = new double[candidates.size()];
    Arrays.fill(novelty, 1);
    for (int i = 0; i < candidates.earlierSize(); i++) {
      Set<Integer> left = stems(comparison.earlier(i));
      for (int pair : bestFirst(scores, candidates.ofEarlier(i))) {
        lower(novelty, pair, explain(left, comparison.later(candidates.later(pair))), candidates);
      }
    }
    for (int j = 0; j < candidates.laterSize(); j++) {
      Set<Integer> left = stems(comparison.later(j));
      for (int pair : bestFirst(scores, candidates.ofLater(j))) {
        int i = candidates.earlier(pair);
        lower(novelty, pair, explain(left, comparison.earlier(i)), candidates);
      }
    }
    return novelty;
  }

  private static Set<Integer> stems(StemmedClause clause) {
    Set<Integer> stems = new TreeSet<>();
    Arrays.stream(clause.distinct).forEach(stems::add);
    return stems;
  }

  private static int[] bestFirst(Scores scores, int[] pairs) {
    return Arrays.stream(pairs)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer pair) -> -scores.of(pair)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Takes the stems of a partner out of what is left, and gives their mass. */
  private double explain(Set<Integer> left, StemmedClause partner) {
    double mass = 0;
    for (int stem : partner.distinct) {
      mass += left.remove(stem) ? comparison.idf(stem) : 0;
    }
    return mass;
  }

  private void lower(double[] novelty, int pair, double mass, Candidates candidates) {
    StemmedClause one = comparison.earlier(candidates.earlier(pair));
    StemmedClause other = comparison.later(candidates.later(pair));
    double lighter = Math.max(1e-9, Math.min(one.mass, other.mass));
    novelty[pair] = Math.min(novelty[pair], mass / lighter);
  }
}

package io.github.clausediff.align;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one stage of the model makes of every candidate pair, as log odds. */
final class Scores {

  /** Log odds of a clause without a candidate. */
  static final double NONE = -9;

  private final Candidates candidates;
  private final double[] logOdds;

  Scores(Candidates candidates, double[] logOdds) {
    this.candidates = candidates;
    this.logOdds = logOdds;
  }

  Candidates candidates() {
    return candidates;
  }

  double of(int pair) {
    return logOdds[pair];
  }

  /** 0..1. */
  double probability(int pair) {
    return probability(logOdds[pair]);
  }

  /** 0..1; 0 where the two are no candidates or no clauses. */
  double probability(int i, int j) {
    int pair = candidates.find(i, j);
    return pair < 0 ? 0 : probability(pair);
  }

  static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  /** The best of some pairs, the first of equals; -1 for none. */
  int best(int[] pairs) {
    int best = -1;
    for (int pair : pairs) {
      best = best < 0 || logOdds[pair] > logOdds[best] ? pair : best;
    }
    return best;
  }

  /** Whether the two clauses of a pair are each other's best. */
  boolean isMutualBest(int pair) {
    return best(candidates.ofEarlier(candidates.earlier(pair))) == pair
        && best(candidates.ofLater(candidates.later(pair))) == pair;
  }

  /** Mean probability of the best partner, over the clauses of the side where it is higher. */
  double density() {
    double earlier =
        mean(IntStream.range(0, candidates.earlierSize()).mapToObj(candidates::ofEarlier));
    double later = mean(IntStream.range(0, candidates.laterSize()).mapToObj(candidates::ofLater));
    return Math.max(earlier, later);
  }

  private double mean(Stream<int[]> clauses) {
    double[] best =
        clauses.mapToDouble(pairs -> pairs.length == 0 ? NONE : of(best(pairs))).toArray();
    double sum = 0;
    for (double score : best) {
      sum += probability(score);
    }
    return best.length == 0 ? 0 : sum / best.length;
  }
}

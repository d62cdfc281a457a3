package io.github.clausediff.align;

/** For each clause of a statement, its likenesses to all clauses of the other, in short. */
final class Rivals {

  private static final int BEST = 4;

  /** Keeps a clause that is alike to all from standing out. */
  private static final double SMALL = 0.03;

  private final double[][] best;
  private final double[] sum;
  private final double[] squares;
  private final int[] count;

  Rivals(int clauses) {
    best = new double[clauses][BEST];
    sum = new double[clauses];
    squares = new double[clauses];
    count = new int[clauses];
  }

  void add(int clause, double likeness) {
    sum[clause] += likeness;
    squares[clause] += likeness * likeness;
    double[] list = best[clause];
    int at = Math.min(count[clause], BEST);
    count[clause]++;
    while (at > 0 && list[at - 1] < likeness) {
      if (at < BEST) {
        list[at] = list[at - 1];
      }
      at--;
    }
    if (at < BEST) {
      list[at] = likeness;
    }
  }

  /** Mean of the best four, or of all where there are fewer. */
  double best(int clause) {
    int known = Math.min(BEST, count[clause]);
    double total = 0;
    for (int k = 0; k < known; k++) {
      total += best[clause][k];
    }
    return known == 0 ? 0 : total / known;
  }

  /** A likeness less the mean of all, by their standard deviation. */
  double deviation(int clause, double likeness) {
    double mean = sum[clause] / count[clause];
    double variance = Math.max(0, squares[clause] / count[clause] - mean * mean);
    return (likeness - mean) / (Math.sqrt(variance) + SMALL);
  }
}

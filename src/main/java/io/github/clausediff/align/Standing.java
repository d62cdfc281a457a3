package io.github.clausediff.align;

import java.util.Arrays;
import java.util.Locale;

/** How a pair stands among the other pairs of its earlier and of its later clause. */
enum Standing implements Relation {

  /** 1 / rank on the one side and on the other, added. */
  RANK {
    @Override
    double measure(double score, double[] rivals) {
      return 1.0 / (1 + Arrays.stream(rivals).filter(rival -> rival > score).count());
    }
  },

  /**
   * Score less the mean of the best four, on both sides: a clause that is like everything is like
   * nothing (cross-domain similarity local scaling, Conneau et al. 2018).
   */
  HUBNESS {
    @Override
    double measure(double score, double[] rivals) {
      double[] sorted = rivals.clone();
      Arrays.sort(sorted);
      return score
          - mean(Arrays.copyOfRange(sorted, Math.max(0, sorted.length - 4), sorted.length));
    }
  },

  /** Score less the mean, by the standard deviation, on both sides. */
  DEVIATION {
    @Override
    double measure(double score, double[] rivals) {
      double mean = mean(rivals);
      double squares = 0;
      for (double rival : rivals) {
        squares += (rival - mean) * (rival - mean);
      }
      return (score - mean) / (Math.sqrt(squares / rivals.length) + SMALL);
    }
  };

  /** Keeps a clause with hardly any rivals from standing out. */
  private static final double SMALL = 0.3;

  private static final double LIMIT = 10;

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  abstract double measure(double score, double[] rivals);

  @Override
  public double[] of(Scores scores) {
    Candidates candidates = scores.candidates();
    double[] standing = new double[candidates.size()];
    for (int pair = 0; pair < standing.length; pair++) {
      double[] ofEarlier = values(scores, candidates.ofEarlier(candidates.earlier(pair)));
      double[] ofLater = values(scores, candidates.ofLater(candidates.later(pair)));
      double sum = measure(scores.of(pair), ofEarlier) + measure(scores.of(pair), ofLater);
      standing[pair] = Math.max(-LIMIT, Math.min(LIMIT, sum));
    }
    return standing;
  }

  private static double[] values(Scores scores, int[] pairs) {
    return Arrays.stream(pairs).mapToDouble(scores::of).toArray();
  }

  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}

package io.github.clausediff.align;

import java.util.Arrays;
import java.util.Locale;

/**
 * What the order of the clauses says, weighted by how far the two statements keep an order at all.
 * Yearly notices do; leaders' statements do not.
 */
enum Order implements Relation {

  /** Orderedness, 0..1: the same for all pairs. */
  ORDEREDNESS {
    @Override
    double[] measure(double orderedness, double[] loss) {
      Arrays.fill(loss, orderedness);
      return loss;
    }
  },

  /** Orderedness times what the heaviest chain loses if it must run through the pair, 0..6. */
  DETOUR {
    @Override
    double[] measure(double orderedness, double[] loss) {
      return Arrays.stream(loss).map(value -> orderedness * value).toArray();
    }
  };

  /** Added to the log odds, so that likely and half likely pairs carry a chain. */
  private static final double SHIFT = 3;

  private static final double LIMIT = 8;
  private static final double LARGEST_LOSS = 6;

  abstract double[] measure(double orderedness, double[] loss);

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public double[] of(Scores scores) {
    Candidates candidates = scores.candidates();
    double[] weights = new double[candidates.size()];
    double free = 0;
    for (int pair = 0; pair < weights.length; pair++) {
      weights[pair] = Math.max(Scores.NONE, Math.min(LIMIT, scores.of(pair))) + SHIFT;
      free += scores.isMutualBest(pair) ? Math.max(0, weights[pair]) : 0;
    }
    Chains chains = new Chains(candidates, weights);
    double kept = chains.heaviest();
    double reversed = chains.heaviestReversed();
    double span = Math.max(LIMIT, free - reversed);
    double orderedness = Math.max(0, Math.min(1, (kept - reversed) / span));
    double[] loss = new double[weights.length];
    for (int pair = 0; pair < loss.length; pair++) {
      loss[pair] = Math.min(LARGEST_LOSS, kept - chains.heaviestThrough(pair));
    }
    return measure(orderedness, loss);
  }
}

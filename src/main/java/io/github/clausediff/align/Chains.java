package io.github.clausediff.align;

import java.util.Arrays;

/**
 * Heaviest chains of candidate pairs that keep the order on both sides. A step may also stay on one
 * clause and go to the next of the other (a split, a merger) at a cost. O(n log n) in the pairs.
 */
final class Chains {

  /** Cost of a split or merger. Of 0, .5 and 1, tried on the gold sets, none is better. */
  private static final double STAY = 0.5;

  private final Candidates candidates;
  private final double[] weights;
  private final double[] upTo;
  private final double[] from;

  /** One weight for each pair, negative for a pair that no chain should take. */
  Chains(Candidates candidates, double[] weights) {
    this.candidates = candidates;
    this.weights = weights.clone();
    this.upTo = run(false, false);
    this.from = run(true, true);
  }

  double heaviest() {
    return Arrays.stream(upTo).reduce(0, Math::max);
  }

  /** With the later statement read backwards: what chance alone gives a chain. */
  double heaviestReversed() {
    return Arrays.stream(run(false, true)).reduce(0, Math::max);
  }

  /** The heaviest chain among those that hold a pair. */
  double heaviestThrough(int pair) {
    return upTo[pair] + from[pair] - weights[pair];
  }

  /** The heaviest chain that ends with each pair, with either statement read backwards. */
  private double[] run(boolean earlierReversed, boolean laterReversed) {
    long[] sorted = sorted(earlierReversed, laterReversed);
    double[] chain = new double[weights.length];
    Frontier frontier = new Frontier(candidates.laterSize(), STAY);
    for (long key : sorted) {
      int pair = (int) (key % weights.length);
      int i = place(candidates.earlier(pair), candidates.earlierSize(), earlierReversed);
      int j = place(candidates.later(pair), candidates.laterSize(), laterReversed);
      chain[pair] = weights[pair] + frontier.before(i, j);
      frontier.add(i, j, chain[pair]);
    }
    return chain;
  }

  private long[] sorted(boolean earlierReversed, boolean laterReversed) {
    long[] keys = new long[weights.length];
    for (int pair = 0; pair < keys.length; pair++) {
      long i = place(candidates.earlier(pair), candidates.earlierSize(), earlierReversed);
      int j = place(candidates.later(pair), candidates.laterSize(), laterReversed);
      keys[pair] = (i * candidates.laterSize() + j) * weights.length + pair;
    }
    Arrays.sort(keys);
    return keys;
  }

  private static int place(int place, int size, boolean reversed) {
    return reversed ? size - 1 - place : place;
  }
}

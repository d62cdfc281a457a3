package io.github.clausediff.align;

import java.util.Locale;

/** Whether the clauses around a pair answer each other too. */
enum Surroundings implements Relation {

  /** The best pair just before and the best just after, added; a step of two counts less. */
  NEIGHBOURS {
    @Override
    double measure(Scores scores, int i, int j) {
      return side(scores, i, j, -1) + side(scores, i, j, 1);
    }
  },

  /** The same clause with the neighbours of its partner, on both sides: a split or a merger. */
  TOUCHING {
    @Override
    double measure(Scores scores, int i, int j) {
      double ofEarlier = Math.max(scores.probability(i, j - 1), scores.probability(i, j + 1));
      double ofLater = Math.max(scores.probability(i - 1, j), scores.probability(i + 1, j));
      return ofEarlier + ofLater;
    }
  };

  /** Weights of a step of one on both sides, of two on both, and of one against two. */
  private static final double NEXT = 1;

  private static final double SECOND = .7;
  private static final double UNEVEN = .6;

  abstract double measure(Scores scores, int i, int j);

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public double[] of(Scores scores) {
    Candidates candidates = scores.candidates();
    double[] support = new double[candidates.size()];
    for (int pair = 0; pair < support.length; pair++) {
      support[pair] = measure(scores, candidates.earlier(pair), candidates.later(pair));
    }
    return support;
  }

  private static double side(Scores scores, int i, int j, int direction) {
    double next = scores.probability(i + direction, j + direction);
    double second = scores.probability(i + 2 * direction, j + 2 * direction);
    double one = scores.probability(i + direction, j + 2 * direction);
    double other = scores.probability(i + 2 * direction, j + direction);
    double uneven = UNEVEN * Math.max(one, other);
    return Math.max(NEXT * next, Math.max(SECOND * second, uneven));
  }
}

package io.github.clausediff.align;

import java.util.Locale;

/** How much idf mass the stems in both clauses have, by one of three measures. */
enum SharedMass {

  /** By the mass of both together (Jaccard), 0..1. */
  OF_BOTH {
    @Override
    double measure(double shared, double one, double other) {
      return shared / Math.max(TINY, one + other - shared);
    }
  },

  /** By the mass of the lighter clause, 0..1: 1 when one clause is swallowed by the other. */
  OF_LIGHTER {
    @Override
    double measure(double shared, double one, double other) {
      return shared / Math.max(TINY, Math.min(one, other));
    }
  },

  /** As it is: ln(1 + mass). */
  ABSOLUTE {
    @Override
    double measure(double shared, double one, double other) {
      return StrictMath.log1p(shared);
    }
  };

  private static final double TINY = 1e-9;

  abstract double measure(double shared, double one, double other);

  Similarity in(Comparison comparison) {
    return new Measured(this, comparison);
  }

  /** Idf mass of the stems that stand in both. */
  static double shared(int[] one, int[] other, Comparison comparison) {
    double shared = 0;
    int p = 0;
    int q = 0;
    while (p < one.length && q < other.length) {
      int order = Integer.compare(one[p], other[q]);
      if (order == 0) {
        shared += comparison.idf(one[p]);
      }
      p += order <= 0 ? 1 : 0;
      q += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  private record Measured(SharedMass measure, Comparison comparison) implements Similarity {

    @Override
    public String id() {
      return "shared-" + measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public double of(int i, int j) {
      StemmedClause one = comparison.earlier(i);
      StemmedClause other = comparison.later(j);
      double shared = shared(one.distinct, other.distinct, comparison);
      return measure.measure(shared, one.mass, other.mass);
    }
  }
}

package io.github.clausediff.align;

import java.util.Locale;

/** How long the two clauses are, in distinct stems. */
enum Lengths {

  /** |ln| of the ratio; 0 for equal lengths. */
  RATIO {
    @Override
    double measure(int one, int other) {
      return Math.abs(StrictMath.log1p(one) - StrictMath.log1p(other));
    }
  },

  /** ln(1 + length) of the shorter: likeness of two short clauses says less. */
  SHORTER {
    @Override
    double measure(int one, int other) {
      return StrictMath.log1p(Math.min(one, other));
    }
  };

  abstract double measure(int one, int other);

  Similarity in(Comparison comparison) {
    return new Measured(this, comparison);
  }

  private record Measured(Lengths measure, Comparison comparison) implements Similarity {

    @Override
    public String id() {
      return "length-" + measure.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public double of(int i, int j) {
      return measure.measure(
          comparison.earlier(i).distinct.length, comparison.later(j).distinct.length);
    }
  }
}

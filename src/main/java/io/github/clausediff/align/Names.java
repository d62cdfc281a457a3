package io.github.clausediff.align;

import java.util.Arrays;
import java.util.Locale;

/** What the names and numbers of two clauses say. */
enum Names {

  /**
   * Both clauses have names that the other lacks: ln(1 + idf mass) on the side that has less of
   * them. "Consultations with Callory" do not answer "consultations with Tirravane".
   */
  CLASHING {
    @Override
    double measure(StemmedClause one, StemmedClause other, Comparison comparison) {
      double missing = missing(one, other, comparison);
      return StrictMath.log1p(Math.min(missing, missing(other, one, comparison)));
    }
  },

  /** Names in both: ln(1 + idf mass). */
  SHARED {
    @Override
    double measure(StemmedClause one, StemmedClause other, Comparison comparison) {
      return StrictMath.log1p(SharedMass.shared(one.names, other.names, comparison));
    }
  };

  abstract double measure(StemmedClause one, StemmedClause other, Comparison comparison);

  /** Idf mass of the names of a clause that the other has nowhere. */
  static double missing(StemmedClause of, StemmedClause in, Comparison comparison) {
    double missing = 0;
    for (int name : of.names) {
      missing += Arrays.binarySearch(in.distinct, name) < 0 ? comparison.idf(name) : 0;
    }
    return missing;
  }

  Similarity in(Comparison comparison) {
    return new Measured(this, comparison);
  }

  private record Measured(Names measure, Comparison comparison) implements Similarity {

    @Override
    public String id() {
      return "names-" + measure.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public double of(int i, int j) {
      return measure.measure(comparison.earlier(i), comparison.later(j), comparison);
    }
  }
}

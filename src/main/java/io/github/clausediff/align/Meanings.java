package io.github.clausediff.align;

import java.util.Locale;

/** What the vectors of two clauses say. */
enum Meanings {

  /** Their cosine, whitened. */
  COSINE {
    @Override
    double measure(Meaning meaning, int i, int j) {
      return meaning.cosine(i, j);
    }
  },

  /** How the cosine stands against the best of either clause. */
  HUBNESS {
    @Override
    double measure(Meaning meaning, int i, int j) {
      return meaning.hubness(i, j);
    }
  },

  /** How the cosine stands against all of either clause. */
  DEVIATION {
    @Override
    double measure(Meaning meaning, int i, int j) {
      return meaning.deviation(i, j);
    }
  };

  abstract double measure(Meaning meaning, int i, int j);

  Similarity in(Meaning meaning) {
    return new Measured(this, meaning);
  }

  private record Measured(Meanings measure, Meaning meaning) implements Similarity {

    @Override
    public String id() {
      return "meaning-" + measure.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public double of(int i, int j) {
      return measure.measure(meaning, i, j);
    }
  }
}

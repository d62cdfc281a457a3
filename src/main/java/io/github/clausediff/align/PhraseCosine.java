package io.github.clausediff.align;

import java.util.List;

/**
 * The best cosine of a phrase of one clause with the other clause as a whole, damped when the
 * phrase shares little: min(1, length of the shared part / 8). A sentence is often swallowed as a
 * phrase of a longer one.
 *
 * @param comparison the two statements
 */
record PhraseCosine(Comparison comparison) implements Similarity {

  /** Length, in idf, of a shared part that says enough: two rare words. */
  private static final double ENOUGH = 8;

  @Override
  public String id() {
    return "phrase";
  }

  @Override
  public double of(int i, int j) {
    StemmedClause one = comparison.earlier(i);
    StemmedClause other = comparison.later(j);
    return Math.max(best(one.phrases, other.distinct), best(other.phrases, one.distinct));
  }

  private double best(List<int[]> phrases, int[] whole) {
    double best = 0;
    for (int[] phrase : phrases) {
      best = Math.max(best, cosine(phrase, whole));
    }
    return best;
  }

  private double cosine(int[] phrase, int[] whole) {
    double shared = 0;
    int q = 0;
    for (int stem : phrase) {
      while (q < whole.length && whole[q] < stem) {
        q++;
      }
      shared += q < whole.length && whole[q] == stem ? square(stem) : 0;
    }
    double lengths = Math.sqrt(squares(phrase) * squares(whole));
    return shared == 0 ? 0 : shared / lengths * Math.min(1, Math.sqrt(shared) / ENOUGH);
  }

  private double squares(int[] stems) {
    double squares = 0;
    for (int stem : stems) {
      squares += square(stem);
    }
    return squares;
  }

  private double square(int stem) {
    return comparison.idf(stem) * comparison.idf(stem);
  }
}

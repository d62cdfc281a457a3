package io.github.clausediff.align;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleBinaryOperator;

/**
 * The heaviest stretch of words that two clauses have in common, in order (Smith and Waterman 1981,
 * local alignment): a shared stem counts its idf, a word skipped or exchanged costs a fixed part of
 * the highest idf. It finds the one phrase in which a long clause answers a short one.
 */
@SuppressWarnings("ImmutableEnumChecker") // the measures are functions without state
enum SharedRun {

  /** No word skipped; ln(1 + mass). */
  UNBROKEN(1e6, (run, lighter) -> StrictMath.log1p(run)),

  /** Words may be skipped; ln(1 + mass). */
  ABSOLUTE(SharedRun.SKIP, (run, lighter) -> StrictMath.log1p(run)),

  /** Words may be skipped; by the mass of the lighter clause. */
  OF_LIGHTER(SharedRun.SKIP, (run, lighter) -> run / Math.max(1e-9, lighter));

  /** Of .15, .25 and .4, tried on the gold sets, none is better by more than chance. */
  private static final double SKIP = 0.2;

  private final double skip;
  private final DoubleBinaryOperator measure;

  SharedRun(double skip, DoubleBinaryOperator measure) {
    this.skip = skip;
    this.measure = measure;
  }

  Similarity in(Comparison comparison) {
    return new Measured(this, comparison);
  }

  private record Measured(SharedRun run, Comparison comparison) implements Similarity {

    @Override
    public String id() {
      return "run-" + run.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public double of(int i, int j) {
      StemmedClause one = comparison.earlier(i);
      StemmedClause other = comparison.later(j);
      double mass = heaviest(one.sequence, other);
      return run.measure.applyAsDouble(mass, Math.min(one.mass, other.mass));
    }

    private double heaviest(int[] one, StemmedClause clause) {
      int[] other = clause.sequence;
      double heaviest = 0;
      double[] above = new double[other.length + 1];
      double[] row = new double[other.length + 1];
      boolean empty = true;
      for (int stem : one) {
        boolean stands = Arrays.binarySearch(clause.distinct, stem) >= 0;
        if (stands || !empty) {
          double best = fill(row, above, other, stem);
          heaviest = Math.max(heaviest, best);
          empty = best == 0;
          double[] spent = above;
          above = row;
          row = spent;
        }
      }
      return heaviest;
    }

    /**
     * One row of the table, given the one above; its highest value. Comparing by hand is much
     * faster than a maximum that looks for what is no number.
     */
    private double fill(double[] row, double[] above, int[] other, int stem) {
      double cost = run.skip * comparison.highestIdf();
      double shared = comparison.idf(stem);
      double best = 0;
      for (int q = 0; q < other.length; q++) {
        double step = above[q] + (stem == other[q] ? shared : -cost);
        double skipped = (above[q + 1] > row[q] ? above[q + 1] : row[q]) - cost;
        double better = step > skipped ? step : skipped;
        row[q + 1] = better > 0 ? better : 0;
        best = row[q + 1] > best ? row[q + 1] : best;
      }
      return best;
    }
  }
}

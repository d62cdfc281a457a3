package io.github.clausediff.align;

import java.util.List;

/**
 * Logistic regression: log odds as a bias and a weighted sum.
 *
 * @param ids names of the inputs, in order
 * @param weights beside {@code ids}
 * @param bias log odds where all inputs are 0
 */
public record LogisticModel(List<String> ids, List<Double> weights, double bias) {

  public LogisticModel {
    ids = List.copyOf(ids);
    weights = List.copyOf(weights);
    if (ids.size() != weights.size()) {
      throw new IllegalStateException("a weight for each input");
    }
  }

  /** Log odds of each row. */
  public double[] logOdds(double[][] rows) {
    double[] logOdds = new double[rows.length];
    for (int r = 0; r < rows.length; r++) {
      logOdds[r] = logOdds(rows[r]);
    }
    return logOdds;
  }

  private double logOdds(double[] row) {
    double sum = bias;
    for (int k = 0; k < row.length; k++) {
      sum += weights.get(k) * row[k];
    }
    return sum;
  }
}

package io.github.clausediff.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Rows of numbers to learn from, each with what people say and how much it counts. */
final class Examples {

  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> linked = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();

  void add(double[] row, boolean answer, double weight) {
    rows.add(row.clone());
    linked.add(answer);
    weights.add(weight);
  }

  int size() {
    return rows.size();
  }

  double[] row(int example) {
    return rows.get(example);
  }

  /** 1 or 0. */
  double answer(int example) {
    return linked.get(example) ? 1 : 0;
  }

  double weight(int example) {
    return weights.get(example);
  }

  /** Mean of each column. */
  double[] means() {
    double[] means = new double[rows.get(0).length];
    double total = 0;
    for (int k = 0; k < size(); k++) {
      total += weight(k);
      for (int c = 0; c < means.length; c++) {
        means[c] += weight(k) * row(k)[c];
      }
    }
    for (int c = 0; c < means.length; c++) {
      means[c] /= total;
    }
    return means;
  }

  /** Standard deviation of each column, never 0. */
  double[] deviations() {
    double[] means = means();
    double[] squares = new double[means.length];
    double total = 0;
    for (int k = 0; k < size(); k++) {
      total += weight(k);
      for (int c = 0; c < means.length; c++) {
        double difference = row(k)[c] - means[c];
        squares[c] += weight(k) * difference * difference;
      }
    }
    for (int c = 0; c < means.length; c++) {
      squares[c] = Math.sqrt(squares[c] / total) + 1e-9;
    }
    return squares;
  }
}

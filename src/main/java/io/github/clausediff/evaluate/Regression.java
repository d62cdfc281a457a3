package io.github.clausediff.evaluate;

import io.github.clausediff.align.LogisticModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Logistic regression with a quadratic penalty on the standardized weights, by Newton's method from
 * zero: no chance in it.
 */
final class Regression {

  /** Of 3, 10 and 20, tried by cross-validation, none is better; the strongest overfits least. */
  private static final double PENALTY = 20;

  private static final int STEPS = 25;
  private static final double ENOUGH = 1e-9;

  private final Examples examples;
  private final double[] means;
  private final double[] deviations;
  private final int width;

  private Regression(Examples examples) {
    this.examples = examples;
    this.means = examples.means();
    this.deviations = examples.deviations();
    this.width = means.length + 1;
  }

  static LogisticModel fit(Examples examples, List<String> ids) {
    return new Regression(examples).fit(ids);
  }

  private LogisticModel fit(List<String> ids) {
    double[] weights = new double[width];
    double change = 1;
    for (int step = 0; step < STEPS && change > ENOUGH; step++) {
      double[] newton = step(weights);
      change = 0;
      for (int c = 0; c < width; c++) {
        weights[c] -= newton[c];
        change = Math.max(change, Math.abs(newton[c]));
      }
    }
    return unstandardized(weights, ids);
  }

  private double[] step(double[] weights) {
    double[][] curvature = new double[width][width];
    double[] slope = new double[width];
    for (int k = 0; k < examples.size(); k++) {
      double[] row = standardized(k);
      double chance = 1 / (1 + StrictMath.exp(-Cholesky.dot(weights, row)));
      double error = examples.weight(k) * (chance - examples.answer(k));
      double spread = examples.weight(k) * Math.max(1e-6, chance * (1 - chance));
      for (int c = 0; c < width; c++) {
        slope[c] += error * row[c];
        for (int d = 0; d <= c; d++) {
          curvature[c][d] += spread * row[c] * row[d];
        }
      }
    }
    for (int c = 0; c < width - 1; c++) {
      slope[c] += PENALTY * weights[c];
      curvature[c][c] += PENALTY;
    }
    return Cholesky.solve(curvature, slope);
  }

  /** The bias is the last column. */
  private double[] standardized(int example) {
    double[] row = new double[width];
    for (int c = 0; c < width - 1; c++) {
      row[c] = (examples.row(example)[c] - means[c]) / deviations[c];
    }
    row[width - 1] = 1;
    return row;
  }

  private LogisticModel unstandardized(double[] weights, List<String> ids) {
    List<Double> raw = new ArrayList<>();
    double bias = weights[width - 1];
    for (int c = 0; c < width - 1; c++) {
      raw.add(weights[c] / deviations[c]);
      bias -= weights[c] * means[c] / deviations[c];
    }
    return new LogisticModel(ids, raw, bias);
  }
}

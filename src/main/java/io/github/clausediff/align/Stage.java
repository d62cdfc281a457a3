package io.github.clausediff.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one stage of the model makes of a pair.
 *
 * @param bias log odds where all inputs are 0
 * @param parts what speaks for the link first, what speaks against it last; equals in the order of
 *     the model
 * @param logOdds the bias and all contributions together
 */
public record Stage(double bias, List<Part> parts, double logOdds) {

  public Stage {
    parts = List.copyOf(parts);
  }

  static Stage of(LogisticModel model, double[] row) {
    List<Part> parts = new ArrayList<>();
    for (int k = 0; k < row.length; k++) {
      parts.add(new Part(model.ids().get(k), row[k], model.weights().get(k)));
    }
    parts.sort(Comparator.comparingDouble(part -> -part.contribution()));
    return new Stage(model.bias(), parts, model.logOdds(new double[][] {row})[0]);
  }

  /** 0..1. */
  public double probability() {
    return Scores.probability(logOdds);
  }
}

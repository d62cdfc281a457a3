package io.github.clausediff.align;

import java.util.Arrays;

/** How much of the statements is answered at all, see {@link Scores#density}: the same for all. */
final class Density implements Relation {

  @Override
  public String id() {
    return "density";
  }

  @Override
  public double[] of(Scores scores) {
    double[] density = new double[scores.candidates().size()];
    Arrays.fill(density, scores.density());
    return density;
  }
}

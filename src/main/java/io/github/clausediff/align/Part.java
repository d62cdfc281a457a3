package io.github.clausediff.align;

/**
 * One input of a stage of the model, and what it did to a pair.
 *
 * @param feature name of the evidence, as in the model's resource
 * @param value what was measured
 * @param weight what was learnt
 */
public record Part(String feature, double value, double weight) {

  /** What it adds to the log odds. */
  public double contribution() {
    return value * weight;
  }
}

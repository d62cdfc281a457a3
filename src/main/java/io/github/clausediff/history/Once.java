package io.github.clausediff.history;

import java.util.function.DoubleSupplier;

/** A number that is worked out when it is first asked for, and never again. */
final class Once implements DoubleSupplier {

  private final DoubleSupplier work;
  private boolean known;
  private double number;

  Once(DoubleSupplier work) {
    this.work = work;
  }

  @Override
  public double getAsDouble() {
    if (!known) {
      number = work.getAsDouble();
      known = true;
    }
    return number;
  }
}

package io.github.clausediff.text;

/**
 * One thing wrong with the input that a user can mend.
 *
 * @param location where it is
 * @param what what is wrong
 * @param expected what was expected instead, or an empty string
 */
public record Problem(Location location, String what, String expected) {

  @Override
  public String toString() {
    return location + ": " + what + (expected.isEmpty() ? "" : "; " + expected);
  }
}

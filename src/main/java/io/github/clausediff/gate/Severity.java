package io.github.clausediff.gate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a finding weighs, the gravest first. */
public enum Severity {
  /** The gate fails. */
  ERROR,
  /** The gate fails when it is told to be strict. */
  WARNING,
  /** The gate never fails for it. */
  NOTICE;

  /** All words, the gravest first. */
  public static final List<String> WORDS = Arrays.stream(values()).map(Severity::toString).toList();

  /** The severity that a word names. */
  public static Optional<Severity> of(String word) {
    return Arrays.stream(values()).filter(s -> s.toString().equals(word)).findFirst();
  }

  /** As printed everywhere, JSON included. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

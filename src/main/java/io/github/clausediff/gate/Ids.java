package io.github.clausediff.gate;

import io.github.clausediff.text.Sha256;

/** Names findings that are no change, in the form of the ids of changes. */
final class Ids {

  private static final int DIGITS = 12;

  private Ids() {}

  /** 12 hex digits of a SHA-256 over the facts. */
  static String of(String... facts) {
    return Sha256.hex(String.join("\u001f", facts)).substring(0, DIGITS);
  }
}

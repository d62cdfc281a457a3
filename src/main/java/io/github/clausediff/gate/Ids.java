package io.github.clausediff.gate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names findings that are no change, in the form of the ids of changes. */
final class Ids {

  private static final int DIGITS = 12;

  private Ids() {}

  /** 12 hex digits of a SHA-256 over the facts. */
  static String of(String... facts) {
    try {
      byte[] bytes = String.join("\u001f", facts).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

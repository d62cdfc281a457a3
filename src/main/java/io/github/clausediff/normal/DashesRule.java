package io.github.clausediff.normal;

import java.util.List;

/** Every sort of dash is compared as a hyphen. */
final class DashesRule implements NormalizationRule {

  @Override
  public String id() {
    return "dashes";
  }

  @Override
  public List<Token> apply(String text, List<Token> tokens) {
    return tokens.stream().map(token -> isDash(token.normal()) ? token.as("-") : token).toList();
  }

  private static boolean isDash(String word) {
    return word.length() == 1 && "‐‑‒–—―−".indexOf(word.charAt(0)) >= 0;
  }
}

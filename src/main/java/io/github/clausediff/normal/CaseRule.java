package io.github.clausediff.normal;

import java.util.List;
import java.util.Locale;

/** Capitals are compared as small letters. */
final class CaseRule implements NormalizationRule {

  @Override
  public String id() {
    return "case";
  }

  @Override
  public List<Token> apply(String text, List<Token> tokens) {
    return tokens.stream().map(token -> token.as(token.normal().toLowerCase(Locale.ROOT))).toList();
  }
}

package io.github.clausediff.normal;

import java.text.Normalizer;
import java.util.List;

/** Compatibility characters: full-width letters, ligatures, no-break spaces (Unicode NFKC). */
final class UnicodeRule implements NormalizationRule {

  @Override
  public String id() {
    return "unicode";
  }

  @Override
  public List<Token> apply(String text, List<Token> tokens) {
    return tokens.stream()
        .map(token -> token.as(Normalizer.normalize(token.normal(), Normalizer.Form.NFKC)))
        .toList();
  }
}

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
    return tokens.stream().map(token -> token.as(compatible(token.normal()))).toList();
  }

  /** A word with compatibility characters replaced. */
  static String compatible(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC);
      }
    }
    return word;
  }
}

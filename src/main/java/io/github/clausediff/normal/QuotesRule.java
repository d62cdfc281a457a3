package io.github.clausediff.normal;

import java.util.List;

/** Curly quotes and apostrophes are compared as straight ones. */
final class QuotesRule implements NormalizationRule {

  @Override
  public String id() {
    return "quotes";
  }

  @Override
  public List<Token> apply(String text, List<Token> tokens) {
    return tokens.stream().map(token -> token.as(straight(token.normal()))).toList();
  }

  private static String straight(String word) {
    String straight = word;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 0x80) {
        continue;
      }
      if ("’‘ʼ".indexOf(c) >= 0) {
        straight = straight.replace(c, '\'');
      } else if ("“”„".indexOf(c) >= 0) {
        straight = straight.replace(c, '"');
      }
    }
    return straight;
  }
}

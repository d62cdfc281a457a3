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
    return word.replace('’', '\'')
        .replace('‘', '\'')
        .replace('ʼ', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('„', '"');
  }
}

package io.github.clausediff.normal;

import java.util.List;

/** Marks and web addresses are shown but not compared; signs that carry meaning (%, $) are. */
final class PunctuationRule implements NormalizationRule {

  @Override
  public String id() {
    return "punctuation";
  }

  @Override
  public List<Token> apply(String text, List<Token> tokens) {
    return tokens.stream().map(token -> isWord(token.normal()) ? token : token.as("")).toList();
  }

  private static boolean isWord(String word) {
    boolean address = word.length() > 3 && word.contains("://");
    boolean sign = word.length() == 1 && "%$€£¥°+&@#=".contains(word);
    return !address && (sign || hasInk(word));
  }

  private static boolean hasInk(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}

package io.github.clausediff.normal;

import java.util.ArrayList;
import java.util.List;

/**
 * A clause that ends in し、 because another follows in its sentence says what it would say with した。
 * at the end of one.
 */
final class JapaneseEndingRule implements NormalizationRule {

  @Override
  public String id() {
    return "japanese-ending";
  }

  @Override
  public List<Token> apply(String text, List<Token> tokens) {
    int last = tokens.size() - 1;
    if (last < 1 || !text.endsWith("、") || !tokens.get(last - 1).normal().equals("し")) {
      return tokens;
    }
    List<Token> result = new ArrayList<>(tokens);
    result.set(last - 1, tokens.get(last - 1).as("した"));
    return result;
  }
}

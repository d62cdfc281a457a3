package io.github.clausediff.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers of list items inside a sentence, "(i)", "ii)", "(a)", are not compared. */
final class NumberingRule implements NormalizationRule {

  private static final Pattern NUMBER = Pattern.compile("[ivx]{1,4}|[a-h]|\\d");

  @Override
  public String id() {
    return "numbering";
  }

  @Override
  public List<Token> apply(String text, List<Token> tokens) {
    List<Token> result = new ArrayList<>(tokens);
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean closed = tokens.get(i + 1).normal().equals(")");
      boolean adjoins = token.span().end() == tokens.get(i + 1).span().start();
      if (closed && adjoins && NUMBER.matcher(token.normal()).matches() && !isPlural(tokens, i)) {
        result.set(i, token.as(""));
      }
    }
    return result;
  }

  /** "party(s)" and "section 202(d)" are no list items: something adjoins the bracket. */
  private static boolean isPlural(List<Token> tokens, int i) {
    return i >= 2
        && tokens.get(i - 1).normal().equals("(")
        && tokens.get(i - 2).span().end() == tokens.get(i - 1).span().start();
  }
}

package io.github.clausediff.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "U.S.", "U.S" and "US" are the same; so are "p.m." and "pm", "Mr." and "Mr". */
final class AbbreviationDotsRule implements NormalizationRule {

  private static final Pattern DOTTED = Pattern.compile("(\\p{L}\\.)+\\p{L}?|\\p{L}(\\.\\p{L})+");

  @Override
  public String id() {
    return "abbreviation-dots";
  }

  @Override
  public List<Token> apply(String text, List<Token> tokens) {
    List<Token> without = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      boolean dotted = token.normal().indexOf('.') > 0 && DOTTED.matcher(token.normal()).matches();
      without.add(dotted ? token.as(token.normal().replace(".", "")) : token);
    }
    return without;
  }
}

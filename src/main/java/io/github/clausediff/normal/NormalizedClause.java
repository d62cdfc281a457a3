package io.github.clausediff.normal;

import io.github.clausediff.statement.Clause;
import java.util.List;

/**
 * A clause ready to be compared.
 *
 * @param clause as published
 * @param tokens all words and marks in order; those that are no words are not compared
 * @param rules ids of the normalization rules that changed something, in the order they ran
 * @param reading who says what about what
 */
public record NormalizedClause(
    Clause clause, List<Token> tokens, List<String> rules, Reading reading) {

  public NormalizedClause {
    tokens = List.copyOf(tokens);
    rules = List.copyOf(rules);
  }

  /** The compared words, in order. */
  public List<String> words() {
    return tokens.stream().filter(Token::isWord).map(Token::normal).toList();
  }

  /** The compared words with a space between: equal for clauses that say the same. */
  public String normalText() {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      if (token.isWord()) {
        text.append(text.isEmpty() ? "" : " ").append(token.normal());
      }
    }
    return text.toString();
  }
}

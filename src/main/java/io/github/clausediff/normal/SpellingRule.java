package io.github.clausediff.normal;

import io.github.clausediff.statement.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** British and American spelling of the same word are compared as the American one. */
final class SpellingRule implements NormalizationRule {

  private final Map<String, String> american = new HashMap<>();

  SpellingRule() {
    for (String line : WordList.read(SpellingRule.class, "spelling.txt")) {
      String[] pair = line.split("=", 2);
      american.put(pair[0].strip(), pair[1].strip());
    }
  }

  @Override
  public String id() {
    return "spelling";
  }

  @Override
  public List<Token> apply(String text, List<Token> tokens) {
    return tokens.stream().map(token -> token.as(spell(token.normal()))).toList();
  }

  /** The longest British stem that begins the word decides. */
  private String spell(String word) {
    for (int length = word.length(); length >= 4; length--) {
      String other = american.get(word.substring(0, length));
      if (other != null) {
        return other + word.substring(length);
      }
    }
    return word;
  }
}

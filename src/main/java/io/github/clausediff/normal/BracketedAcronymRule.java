package io.github.clausediff.normal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An acronym in brackets right behind the name it stands for adds nothing: "Security Consultative
 * Committee (SCC)". It counts as that name's when its letters are the first letters of the words
 * before it, small words left out or not.
 */
final class BracketedAcronymRule implements NormalizationRule {

  @Override
  public String id() {
    return "bracketed-acronym";
  }

  @Override
  public List<Token> apply(String text, List<Token> tokens) {
    List<Token> result = new ArrayList<>(tokens);
    for (int i = 1; i + 2 < tokens.size(); i++) {
      boolean bracketed =
          tokens.get(i).normal().equals("(") && tokens.get(i + 2).normal().equals(")");
      if (bracketed && isAcronymOf(tokens.get(i + 1).normal(), tokens.subList(0, i))) {
        result.set(i + 1, tokens.get(i + 1).as(""));
      }
    }
    return result;
  }

  private static boolean isAcronymOf(String acronym, List<Token> before) {
    boolean capitals =
        acronym.length() > 1 && acronym.chars().filter(Character::isUpperCase).count() > 1;
    return capitals
        && matches(acronym.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT), before);
  }

  /**
   * Letters from the last to the first, words from the nearest back; small words may be skipped.
   */
  private static boolean matches(String letters, List<Token> before) {
    int letter = letters.length() - 1;
    for (int i = before.size() - 1; i >= 0 && letter >= 0; i--) {
      String word = before.get(i).normal();
      if (word.isEmpty() || !Character.isLetter(word.codePointAt(0)) || word.equals("'s")) {
        continue;
      }
      boolean fits = Character.toUpperCase(word.charAt(0)) == letters.charAt(letter);
      if (fits) {
        letter--;
      } else if (Character.isUpperCase(word.charAt(0)) || letters.length() - 1 == letter) {
        return false;
      }
    }
    return letter < 0;
  }
}

package io.github.clausediff.align;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a clause as the similarities see them.
 *
 * @param words in normal form
 * @param stems one for each word, see {@link #stem}
 * @param parts the stems again, cut at commas, colons, semicolons, dashes and brackets
 * @param names stems of the words with a capital or a digit, the first word of the clause left out
 * @param carriesOn whether the clause begins with a small letter: in the middle of a sentence
 */
record Wording(
    List<String> words,
    List<String> stems,
    List<List<String>> parts,
    List<String> names,
    boolean carriesOn) {

  /**
   * Letters kept of a word. Of 5 to 8, tried on the gold sets in two languages, 6 is in the best.
   */
  private static final int STEM = 6;

  private static final String CUTS = ",;:()[]–—";

  static Wording of(NormalizedClause clause) {
    List<List<String>> parts = new ArrayList<>();
    List<String> part = new ArrayList<>();
    for (Token token : clause.tokens()) {
      if (token.isWord()) {
        part.add(stem(token.normal()));
      } else if (CUTS.contains(token.surface()) && !part.isEmpty()) {
        parts.add(List.copyOf(part));
        part.clear();
      }
    }
    if (!part.isEmpty()) {
      parts.add(List.copyOf(part));
    }
    List<String> words = clause.words();
    List<String> stems = words.stream().map(Wording::stem).toList();
    List<String> names = names(clause.tokens());
    boolean carriesOn = Character.isLowerCase(clause.clause().text().codePointAt(0));
    return new Wording(words, stems, List.copyOf(parts), names, carriesOn);
  }

  private static List<String> names(List<Token> tokens) {
    return tokens.stream()
        .filter(Token::isWord)
        .skip(1)
        .filter(token -> token.surface().codePoints().anyMatch(Wording::marksName))
        .map(token -> stem(token.normal()))
        .toList();
  }

  private static boolean marksName(int character) {
    return Character.isUpperCase(character) || Character.isDigit(character);
  }

  /** The first six letters: crude, but the same for every language that inflects at the end. */
  static String stem(String word) {
    if (!word.codePoints().allMatch(Character::isLetter)) {
      return word;
    }
    if (word.length() <= STEM) {
      return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
    return word.substring(0, word.offsetByCodePoints(0, STEM));
  }

  /** Pairs of neighbouring stems. */
  List<String> pairs() {
    List<String> pairs = new ArrayList<>();
    for (int i = 1; i < stems.size(); i++) {
      pairs.add(stems.get(i - 1) + " " + stems.get(i));
    }
    return pairs;
  }

  /** Runs of characters of a length, across the spaces between words. */
  List<String> characters(int length) {
    String text = " " + String.join(" ", words) + " ";
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + length <= text.length(); i++) {
      runs.add(text.substring(i, i + length));
    }
    return runs;
  }
}

package io.github.clausediff.normal;

import io.github.clausediff.statement.WordList;
import io.github.clausediff.text.Japanese;
import java.util.Arrays;
import java.util.List;

/** Spellings of Japanese that writers may choose: 取組 or 取り組み, コンピューター or コンピュータ, ヴェトナム or ベトナム. */
final class JapaneseSpellingRule implements NormalizationRule {

  /** A katakana word at least so long may go without the sign for a long vowel at its end. */
  private static final int LONG = 4;

  private static final String[][] SOUNDS = {
    {"ヴァ", "バ"}, {"ヴィ", "ビ"}, {"ヴェ", "ベ"}, {"ヴォ", "ボ"}, {"ヴ", "ブ"}
  };

  /** Read once, never changed; nothing is read for other languages. */
  private static final class Standard {
    static final JapaneseNames SPELLINGS = new JapaneseNames(false);

    static {
      for (String line : WordList.read(JapaneseSpellingRule.class, "japanese-spelling.txt")) {
        SPELLINGS.add(Arrays.asList(line.split(" ", -1)));
      }
    }
  }

  @Override
  public String id() {
    return "japanese-spelling";
  }

  @Override
  public List<Token> apply(String text, List<Token> tokens) {
    if (!Japanese.isIn(text)) {
      return tokens;
    }
    return Standard.SPELLINGS.apply(text, tokens).stream()
        .map(token -> token.as(katakana(token.normal())))
        .toList();
  }

  private static String katakana(String word) {
    if (word.isEmpty() || !word.codePoints().allMatch(Japanese::isKatakana)) {
      return word;
    }
    String plain = word;
    for (String[] sound : SOUNDS) {
      plain = plain.replace(sound[0], sound[1]);
    }
    boolean drops = plain.length() >= LONG && plain.endsWith("ー");
    return drops ? plain.substring(0, plain.length() - 1) : plain;
  }
}

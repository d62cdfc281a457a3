package io.github.clausediff.text;

import java.lang.Character.UnicodeScript;

/** Tells Japanese from other writing, by the scripts of its characters. */
public final class Japanese {

  /**
   * Share of kana among the letters from which on a text is Japanese. Official Japanese has about a
   * half, an English text with a few Japanese names a hundredth.
   */
  private static final double MOSTLY = 0.2;

  /** Below it there is no Han, hiragana or katakana, and no mark that goes with them. */
  private static final int FIRST = 0x2E80;

  private Japanese() {}

  /** Hiragana or katakana, the sign for a long vowel among them. */
  public static boolean isKana(int c) {
    return c >= FIRST && (isHiragana(c) || isKatakana(c));
  }

  public static boolean isHiragana(int c) {
    return c >= FIRST && UnicodeScript.of(c) == UnicodeScript.HIRAGANA;
  }

  /** Katakana of full or half width, with the signs for a long vowel and for voicing. */
  public static boolean isKatakana(int c) {
    boolean sign = c == 'ー' || c == 'ｰ' || c == 'ﾞ' || c == 'ﾟ';
    return c >= FIRST && (sign || UnicodeScript.of(c) == UnicodeScript.KATAKANA);
  }

  public static boolean isHan(int c) {
    return c >= FIRST && UnicodeScript.of(c) == UnicodeScript.HAN;
  }

  /** A letter of a text without spaces between words. */
  public static boolean isLetter(int c) {
    return c >= FIRST && (isKana(c) || isHan(c));
  }

  /** A character beside which the end of a line is no space: letters, 「」、。 and full-width forms. */
  public static boolean isWide(int c) {
    boolean mark = c >= 0x3001 && c <= 0x303F || c == '・' || c >= 0xFF01 && c <= 0xFF65;
    return mark || isLetter(c);
  }

  /** What stands between two texts that follow one another: a space, or nothing in Japanese. */
  public static String joint(String before, String after) {
    boolean either = before.isEmpty() || after.isEmpty();
    return !either && isWide(before.charAt(before.length() - 1)) && isWide(after.charAt(0))
        ? ""
        : " ";
  }

  /** Whether a sentence or a part of one is Japanese: it has kana. */
  public static boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isKana(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a whole text is Japanese. */
  public static boolean isMostOf(String text) {
    return isIn(text) && kanaAreMany(text);
  }

  private static boolean kanaAreMany(String text) {
    int letters = 0;
    int kana = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      kana += isKana(text.charAt(i)) ? 1 : 0;
    }
    return kana >= MOSTLY * letters;
  }
}

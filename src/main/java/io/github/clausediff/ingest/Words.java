package io.github.clausediff.ingest;

import java.util.regex.Pattern;

/**
 * Counts words: runs of letters and digits with the marks on them; a Chinese character or a kana is
 * a word of its own.
 */
final class Words {

  private static final String ALONE = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}";

  private static final Pattern WORD =
      Pattern.compile(
          "["
              + ALONE
              + "&&[\\p{L}\\p{N}]]\\p{M}*+"
              + "|[\\p{L}\\p{N}&&[^"
              + ALONE
              + "]][\\p{L}\\p{N}\\p{M}&&[^"
              + ALONE
              + "]]*+");

  private Words() {}

  static int count(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  /** Whether a character is a word of its own. */
  static boolean standsAlone(int codePoint) {
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }

  /** Number of letters and digits. */
  static long ink(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}

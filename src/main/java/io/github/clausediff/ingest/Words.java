package io.github.clausediff.ingest;

import java.util.regex.Pattern;

/**
 * Counts words: runs of letters and digits with the marks on them; a Chinese character or a kana is
 * a word of its own.
 */
final class Words {

  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]\\p{M}*"
              + "|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]"
              + "[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]*+");

  private Words() {}

  static int count(String text) {
    return (int) WORD.matcher(text).results().count();
  }
}

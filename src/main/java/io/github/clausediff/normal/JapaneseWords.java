package io.github.clausediff.normal;

import io.github.clausediff.statement.WordList;
import io.github.clausediff.text.Japanese;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Cuts Japanese into words by its scripts: katakana stay in runs; Chinese characters are cut in
 * twos, as most of their words are, with prefixes and numbers apart; hiragana are cut by a list of
 * particles and endings. What matters is that the same words are cut alike everywhere, not that a
 * dictionary would cut them so.
 */
final class JapaneseWords {

  private static final String PREFIXES = "第再非不未無両各同本新対全諸最核約毎翌";
  private static final String NUMERALS = "〇一二三四五六七八九十百千万億";

  /** Words behind a number: then it is one, as in "三か国" and unlike "三角". */
  private static final String COUNTERS = "年月日時分条項回度人名隻機個件章節部次者";

  private static final String KA = "かカヶヵケ箇";

  /** Whether a run of Chinese characters is odd is asked no further than this. */
  private static final int LONG_RUN = 12;

  /** The longest entry of the list. */
  private static final int LONGEST = 10;

  private final Set<String> endings;

  private JapaneseWords(Set<String> endings) {
    this.endings = endings;
  }

  /** Read once, never changed; nothing is read for other languages. */
  private static final class Standard {
    static final JapaneseWords WORDS = new JapaneseWords(read());

    private static Set<String> read() {
      Set<String> words = new HashSet<>();
      for (String line : WordList.read(JapaneseWords.class, "japanese-endings.txt")) {
        words.addAll(Arrays.asList(line.split(" ", -1)));
      }
      return Set.copyOf(words);
    }
  }

  /** Behind the word that begins at {@code at}, which is a letter of Japanese. */
  static int endOf(String text, int at) {
    if (Japanese.isKatakana(text.charAt(at))) {
      return katakana(text, at);
    }
    return Japanese.isHan(text.codePointAt(at)) ? han(text, at) : Standard.WORDS.hiragana(text, at);
  }

  private static int katakana(String text, int at) {
    int end = at;
    while (end < text.length() && Japanese.isKatakana(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int han(String text, int at) {
    int whole = Math.max(number(text, at), Standard.WORDS.listed(text, at));
    if (whole > at) {
      return whole;
    }
    int first = at + Character.charCount(text.codePointAt(at));
    int length = 0;
    for (int i = at;
        length < LONG_RUN && isHan(text, i) && (i == at || !ends(text, i));
        i = next(text, i)) {
      length++;
    }
    boolean prefix = length != 2 && PREFIXES.indexOf(text.charAt(at)) >= 0;
    return length < 2 || prefix && (length % 2 == 1 || text.charAt(at) == '第')
        ? first
        : next(text, first);
  }

  /** Whether something begins that is no part of the Chinese characters before it. */
  private static boolean ends(String text, int i) {
    return number(text, i) > i || Standard.WORDS.listed(text, i) > i;
  }

  /** Behind a number in Chinese characters; {@code at} where there is none. */
  private static int number(String text, int at) {
    int end = at;
    while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean ordinal = at > 0 && text.charAt(at - 1) == '第';
    boolean counted =
        end < text.length()
            && (COUNTERS.indexOf(text.charAt(end)) >= 0 || KA.indexOf(text.charAt(end)) >= 0);
    return end - at > 1 || end > at && (ordinal || counted) ? end : at;
  }

  private static boolean isHan(String text, int i) {
    return i < text.length() && Japanese.isHan(text.codePointAt(i));
  }

  private static int next(String text, int i) {
    return i + Character.charCount(text.codePointAt(i));
  }

  private int hiragana(String text, int at) {
    int listed = listed(text, at);
    if (listed > at) {
      return listed;
    }
    int end = at + 1;
    while (end < text.length()
        && Japanese.isHiragana(text.charAt(end))
        && listed(text, end) == end) {
      end++;
    }
    return end;
  }

  /** Behind the longest listed word, which may hold characters of other scripts. */
  private int listed(String text, int at) {
    for (int end = Math.min(text.length(), at + LONGEST); end > at; end--) {
      if (endings.contains(text.substring(at, end))) {
        return end;
      }
    }
    return at;
  }
}

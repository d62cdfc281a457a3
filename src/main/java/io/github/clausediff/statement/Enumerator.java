package io.github.clausediff.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number, letter or bullet at the start of a paragraph.
 *
 * @param style how it is written; siblings share it
 * @param value 1-based place among its siblings; 0 for a bullet
 * @param label as written, "(3)"
 * @param length number of characters it takes, white space behind it not counted
 */
record Enumerator(Style style, int value, String label, int length) {

  enum Style {
    PARENTHESIZED_NUMBER("[(（]([0-9０-９]{1,3})[)）]"),
    PARENTHESIZED_ROMAN("\\(([ivx]{1,5})\\)"),
    PARENTHESIZED_LETTER("\\(([a-zA-Z])\\)"),
    ROMAN("([IVX]{1,5})\\.(?=[\\s\u00a0\u3000]|$)"),
    LETTER("([A-Z])\\.(?=[\\s\u00a0]+\\p{L}[\\p{L}’'-]+|$)"),
    NUMBER(
        "([0-9０-９]{1,3})(?:[.)．、](?=[\\s\u00a0\u3000]|\\p{Lu}\\p{Ll}|\\p{Lo}|$)"
            + "|(?=\u3000)|(?<=[０-９])(?= ))"),
    ORDINAL("第([一二三四五六七八九十]{1,3}|[0-9０-９]{1,2})[部章節]?(?=[\\s\u3000])"),
    KANJI("([一二三四五六七八九十]{1,3})(?:[、．.]|(?=\u3000))"),
    PARENTHESIZED_KANJI("[(（]([一二三四五六七八九十]{1,3})[)）]"),
    KATAKANA("([アイウエオカキクケコサシスセソタチツテト])(?:[.．、]|(?=[\\s\u3000]))"),
    PARENTHESIZED_KATAKANA("[(（]([アイウエオカキクケコサシスセソタチツテト])[)）]"),
    CIRCLED("([①-⑳])"),
    ROMAN_SIGN("([Ⅰ-Ⅻ])[.．、]?(?=[\\s\u3000]|\\p{Lo})"),
    BULLET("([•●○◦▪■□・‣*–—-])(?=[\\s\u00a0\u3000]|\\p{Lo})");

    private final Pattern pattern;

    Style(String regex) {
      this.pattern = Pattern.compile(regex);
    }
  }

  private static final String KANJI_DIGITS = "〇一二三四五六七八九";
  private static final String KATAKANA_ORDER = "アイウエオカキクケコサシスセソタチツテト";

  /** The enumerators that the start of {@code text} may be read as, the likeliest first. */
  static List<Enumerator> readings(String text) {
    List<Enumerator> readings = new ArrayList<>();
    if (canEnumerate(text)) {
      for (Style style : Style.values()) {
        read(style, text).ifPresent(readings::add);
      }
    }
    return readings;
  }

  /**
   * Two letters of a word at the start are no enumerator, unless they are Roman or Chinese digits.
   */
  private static boolean canEnumerate(String text) {
    boolean word = text.length() > 1 && isLetter(text.charAt(0)) && isLetter(text.charAt(1));
    return !word;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) && "IVX".indexOf(c) < 0 && KANJI_DIGITS.indexOf(c) < 0 && c != '十';
  }

  private static Optional<Enumerator> read(Style style, String text) {
    Matcher matcher = style.pattern.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int value = valueOf(style, matcher.group(1));
    return Optional.of(new Enumerator(style, value, matcher.group(), matcher.end()));
  }

  private static int valueOf(Style style, String digits) {
    return switch (style) {
      case PARENTHESIZED_NUMBER, NUMBER -> Integer.parseInt(digits);
      case ROMAN, PARENTHESIZED_ROMAN -> roman(digits);
      case LETTER -> digits.charAt(0) - 'A' + 1;
      case PARENTHESIZED_LETTER -> Character.toLowerCase(digits.charAt(0)) - 'a' + 1;
      case KANJI, PARENTHESIZED_KANJI -> kanji(digits);
      case ORDINAL ->
          Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : kanji(digits);
      case KATAKANA, PARENTHESIZED_KATAKANA -> KATAKANA_ORDER.indexOf(digits) + 1;
      case CIRCLED -> digits.charAt(0) - '①' + 1;
      case ROMAN_SIGN -> digits.charAt(0) - 'Ⅰ' + 1;
      case BULLET -> 0;
    };
  }

  private static int roman(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int one = romanDigit(digits.charAt(i));
      boolean less = i + 1 < digits.length() && one < romanDigit(digits.charAt(i + 1));
      sum += less ? -one : one;
    }
    return sum;
  }

  private static int romanDigit(char c) {
    return switch (Character.toLowerCase(c)) {
      case 'i' -> 1;
      case 'v' -> 5;
      default -> 10;
    };
  }

  private static int kanji(String digits) {
    int ten = digits.indexOf('十');
    if (ten < 0) {
      return KANJI_DIGITS.indexOf(digits.charAt(0));
    }
    int tens = ten == 0 ? 1 : KANJI_DIGITS.indexOf(digits.charAt(0));
    int ones = ten + 1 < digits.length() ? KANJI_DIGITS.indexOf(digits.charAt(ten + 1)) : 0;
    return 10 * tens + ones;
  }
}

package io.github.clausediff.statement;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells lines that are headings, dates and ornaments from text, where Markdown does not. */
final class HeadingRule {

  /** A date or the number of a page is no longer than this. */
  private static final int LONGEST_LINE = 40;

  /** A heading is short: longer lines are text, however they are dressed. */
  private static final int MOST_WORDS = 14;

  /**
   * A line that nothing marks is a heading only if it is shorter still or all in capitals. In doubt
   * it is text: text is compared, a heading is not.
   */
  private static final int MOST_WORDS_ALONE = 6;

  /** Words that title case leaves small. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to",
          "with");

  private static final Pattern DATE =
      Pattern.compile(
          "(\\p{Lu}\\p{L}+day,? )?(?:\\p{Lu}[\\p{L}.’]*(?: \\p{Lu}[\\p{L}.’]*)?,"
              + " ){0,2}(\\p{Lu}\\p{L}+\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\p{Lu}\\p{L}+ \\d{4}"
              + "|\\d{4}-\\d{2}-\\d{2})\\.?");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?i)[\\p{Pd}\\s]*(page\\s+)?\\d{1,4}(\\s+of\\s+\\d{1,4})?[\\p{Pd}\\s]*");

  private HeadingRule() {}

  /** No letters or digits, or the number of a page. */
  static boolean isFurniture(String text) {
    boolean line = text.length() <= LONGEST_LINE;
    return hasNoInk(text) || line && PAGE_NUMBER.matcher(text).matches();
  }

  private static boolean hasNoInk(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Nothing but a date, a place and a date, or a note about the text. */
  static boolean isDate(String text) {
    String line = Passage.fold(text);
    boolean date = DATE.matcher(line).matches() || JapaneseLines.isDate(line);
    return text.length() <= LONGEST_LINE && (date || JapaneseLines.isNote(line));
  }

  /** Text behind a number that is a title rather than a sentence: "Overview", "Regional Issues". */
  static boolean titles(String text) {
    String line = Passage.fold(text);
    if (JapaneseLines.isJapanese(line)) {
      return JapaneseLines.titles(line);
    }
    return !line.isEmpty()
        && line.split(" ").length <= MOST_WORDS
        && ".;:,!?。、；：".indexOf(line.charAt(line.length() - 1)) < 0
        && !Character.isLowerCase(line.codePointAt(0))
        && line.codePoints().anyMatch(Character::isLetter);
  }

  /** A line without number or markup that is a title: title case or capitals throughout. */
  static boolean titlesAlone(String text) {
    String line = Passage.fold(text);
    if (JapaneseLines.isJapanese(line)) {
      return JapaneseLines.titlesAlone(line);
    }
    if (!titles(line) || line.codePoints().noneMatch(Character::isUpperCase)) {
      return false;
    }
    if (line.codePoints().noneMatch(Character::isLowerCase)) {
      return true;
    }
    String[] words = line.split("[ –—-]+");
    if (words.length > MOST_WORDS_ALONE) {
      return false;
    }
    for (String word : words) {
      boolean small = SMALL.contains(word.toLowerCase(Locale.ROOT));
      if (!small && !word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** A bold text that is a heading: it does not end as a sentence or as a lead-in does. */
  static boolean titlesInBold(String text) {
    String line = Passage.fold(text);
    if (JapaneseLines.isJapanese(line)) {
      return JapaneseLines.titles(line);
    }
    int words = line.split(" ").length;
    boolean sentence = line.endsWith(".") || line.endsWith(";") || line.endsWith(",");
    boolean leadIn = line.endsWith(":") && words > 4;
    return !sentence && !leadIn && words <= MOST_WORDS;
  }
}

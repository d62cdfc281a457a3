package io.github.clausediff.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts backslashes before what Markdown would take for a mark (CommonMark 0.31, section 2.4). */
final class Escapes {

  private static final Pattern INNER = Pattern.compile("[\\\\*_`\\[\\]<]|&(?=#?\\w{1,32};)|~(?=~)");

  /** Marks that count at the start of a line only: the group is what gets the backslash. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:(?=#{1,6}(?: |$))|(?=[+>])|(?=-(?: |-|$))|(?==+ *$)|(?=~)|\\d{1,9}(?=[.)](?: |$)))");

  private Escapes() {}

  /** A line from its start. */
  static String line(String text) {
    Matcher opening = OPENING.matcher(text);
    if (!opening.lookingAt()) {
      return inner(text);
    }
    return opening.group() + "\\" + inner(text.substring(opening.end()));
  }

  /** The rest of a line. */
  static String inner(String text) {
    return INNER.matcher(text).replaceAll("\\\\$0");
  }
}

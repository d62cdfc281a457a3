package io.github.clausediff.change;

import io.github.clausediff.normal.Token;
import io.github.clausediff.text.Months;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Reads dates in the words of a clause: "February 21, 2034", "21 February 2034", "2034". */
final class Dates {

  private static final Pattern MONTH = Pattern.compile(Months.ANY);

  private static final Pattern DAY = Pattern.compile("[1-9]|[12]\\d|3[01]");

  private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

  private Dates() {}

  /** Behind the last token of the date that begins at a token; the token itself if none does. */
  static int end(List<Token> tokens, int at) {
    if (isDayFirst(tokens, at)) {
      boolean year = at + 2 < tokens.size() && YEAR.matcher(tokens.get(at + 2).surface()).matches();
      return year ? at + 3 : at + 2;
    }
    return opens(tokens, at) ? monthFirst(tokens, at) : at;
  }

  private static boolean isDayFirst(List<Token> tokens, int at) {
    return DAY.matcher(tokens.get(at).surface()).matches()
        && at + 1 < tokens.size()
        && isMonth(tokens.get(at + 1));
  }

  private static boolean isMonth(Token token) {
    return MONTH.matcher(token.normal()).matches() && SpecificsReader.isCapital(token);
  }

  /** "May" alone may be a verb. */
  private static boolean opens(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean day = at + 1 < tokens.size() && tokens.get(at + 1).normal().matches("\\d+");
    boolean month = isMonth(token) && (day || !token.normal().equals("may"));
    return month || YEAR.matcher(token.normal()).matches();
  }

  /** The month, with the day and the year. */
  private static int monthFirst(List<Token> tokens, int at) {
    int end = at + 1;
    while (end < tokens.size()
        && end - at < 4
        && tokens.get(end).surface().matches("\\d{1,4}|,")
        && !tokens.get(end - 1).surface().matches("\\d{4}")) {
      end++;
    }
    return tokens.get(end - 1).surface().equals(",") ? end - 1 : end;
  }

  /** The words of what stands there; of a date the month first, so that both orders are one. */
  static String key(List<Token> tokens) {
    List<String> words = new ArrayList<>();
    tokens.stream().filter(Token::isWord).map(Token::normal).forEach(words::add);
    if (isDayFirst(tokens, 0)) {
      Collections.swap(words, 0, 1);
    }
    return String.join(" ", words);
  }

  /** Whether such words are those of a date. */
  static boolean isKey(String key) {
    return MONTH.matcher(key.replaceFirst(" .*", "")).matches() || YEAR.matcher(key).matches();
  }
}

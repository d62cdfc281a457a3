package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A named thing that the statement before does not name: words in capitals in a row, or an acronym.
 *
 * @param name as published
 * @param seen date of the statement that named it last, or an empty string
 */
public record FirstName(String name, String seen) {

  /** Words that may stand in the middle of a name. */
  private static final Set<String> INNER = Set.of("of", "for", "the");

  /** Capitals of the calendar, which name nothing. */
  private static final Set<String> CALENDAR =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  /** Those of a statement, in reading order. */
  public static List<FirstName> in(Chronicle chronicle, int place) {
    List<FirstName> found = new ArrayList<>();
    Set<String> before = place == 0 ? Set.of() : named(chronicle.at(place - 1)).keySet();
    named(chronicle.at(place))
        .forEach(
            (key, name) -> {
              if (!before.contains(key) && !words(chronicle, place - 1).contains(key)) {
                found.add(new FirstName(name, seen(chronicle, place, key)));
              }
            });
    return found;
  }

  private static String seen(Chronicle chronicle, int place, String key) {
    for (int at = place - 2; at >= 0; at--) {
      if (words(chronicle, at).contains(key)) {
        return chronicle.at(at).date();
      }
    }
    return "";
  }

  /** The compared words of a statement, each with a space on either side. */
  private static String words(Chronicle chronicle, int place) {
    StringBuilder text = new StringBuilder(" ");
    if (place >= 0) {
      chronicle.at(place).clauses().forEach(c -> text.append(c.normalText()).append(" "));
    }
    return text.toString();
  }

  /** Compared form, with a space on either side → form as published. */
  private static Map<String, String> named(Witness witness) {
    Map<String, String> names = new LinkedHashMap<>();
    for (NormalizedClause clause : witness.clauses()) {
      List<Token> words = clause.tokens().stream().filter(Token::isWord).toList();
      for (int at = 1; at < words.size(); ) {
        int end = end(words, at);
        if (end > at && (end - at > 1 || isLong(words.get(at)))) {
          int from = words.get(at).span().start();
          String surface = clause.clause().text().substring(from, words.get(end - 1).span().end());
          names.putIfAbsent(key(words.subList(at, end)), surface);
        }
        at = Math.max(end, at + 1);
      }
    }
    return names;
  }

  private static boolean isLong(Token word) {
    return word.surface().codePoints().filter(Character::isUpperCase).count() > 1
        || word.surface().length() > 3;
  }

  private static String key(List<Token> words) {
    StringBuilder key = new StringBuilder(" ");
    words.forEach(word -> key.append(word.normal()).append(" "));
    return key.toString();
  }

  /** Behind the last word of a name that begins at a place; that place where none does. */
  private static int end(List<Token> words, int at) {
    int end = at;
    for (int k = at;
        k < words.size() && (isCapital(words.get(k)) || k > at && isInner(words, k));
        k++) {
      boolean apart = k > at && words.get(k).span().start() - words.get(k - 1).span().end() > 1;
      if (apart) {
        break;
      }
      end = isCapital(words.get(k)) ? k + 1 : end;
    }
    return end;
  }

  private static boolean isCapital(Token word) {
    return Character.isUpperCase(word.surface().codePointAt(0))
        && !CALENDAR.contains(word.normal());
  }

  private static boolean isInner(List<Token> words, int k) {
    return INNER.contains(words.get(k).surface());
  }
}

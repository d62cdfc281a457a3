package io.github.clausediff.normal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds which of many named phrases stand in a text, as whole words. */
final class PhraseFinder {

  private final Map<String, List<Pattern>> phrases = new LinkedHashMap<>();

  /** Adds a phrase under a name; one all in capitals is found only in capitals. */
  void add(String name, String phrase) {
    boolean capitals = phrase.length() <= 5 && phrase.equals(phrase.toUpperCase(Locale.ROOT));
    String words = Pattern.quote(phrase).replace("'", "\\E['’]\\Q").replace(" ", "\\E\\s+\\Q");
    int flags = capitals ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    String regex = "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])";
    phrases.computeIfAbsent(name, key -> new ArrayList<>()).add(Pattern.compile(regex, flags));
  }

  /** Names of which a phrase stands in the text, in the order in which they were added. */
  List<String> find(String text) {
    return phrases.entrySet().stream()
        .filter(entry -> first(entry.getValue(), text) < Integer.MAX_VALUE)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The same, in the order in which they stand in the text. */
  List<String> findInOrder(String text) {
    return phrases.entrySet().stream()
        .map(entry -> Map.entry(entry.getKey(), first(entry.getValue(), text)))
        .filter(entry -> entry.getValue() < Integer.MAX_VALUE)
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int first(List<Pattern> patterns, String text) {
    int first = Integer.MAX_VALUE;
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      first = matcher.find() ? Math.min(first, matcher.start()) : first;
    }
    return first;
  }
}

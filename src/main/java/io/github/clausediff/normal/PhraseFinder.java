package io.github.clausediff.normal;

import io.github.clausediff.text.Japanese;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds which of many named phrases stand in a text, as whole words. */
final class PhraseFinder {

  /** The longest phrase that is found in capitals only. */
  private static final int SHORT = 5;

  private record Phrase(String name, List<String> words, boolean capitals) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  private record Written(String name, String phrase) {}

  /** Japanese phrases, found by their characters. */
  private final List<Written> written = new ArrayList<>();

  private final Map<String, Integer> order = new LinkedHashMap<>();

  /** Adds a phrase under a name; a short one all in capitals is found only in capitals. */
  void add(String name, String phrase) {
    order.putIfAbsent(name, order.size());
    if (phrase.codePoints().anyMatch(Japanese::isLetter)) {
      written.add(new Written(name, UnicodeRule.compatible(phrase)));
      return;
    }
    boolean capitals = phrase.length() <= SHORT && phrase.equals(phrase.toUpperCase(Locale.ROOT));
    List<String> words = surfaces(phrase).stream().map(PhraseFinder::plain).toList();
    byFirstWord
        .computeIfAbsent(words.get(0), key -> new ArrayList<>())
        .add(new Phrase(name, words, capitals));
  }

  /** Names of which a phrase stands in the text, in the order in which they were added. */
  List<String> find(String text) {
    return first(text).keySet().stream()
        .sorted((a, b) -> order.getOrDefault(a, 0) - order.getOrDefault(b, 0))
        .toList();
  }

  /** The same, in the order in which they stand in the text. */
  List<String> findInOrder(String text) {
    return List.copyOf(first(text).keySet());
  }

  /** Each name with the word at which a phrase of it first stands. */
  private Map<String, Integer> first(String text) {
    List<String> surfaces = surfaces(text);
    List<String> words = new ArrayList<>(surfaces.size());
    surfaces.forEach(surface -> words.add(plain(surface)));
    Map<String, Integer> found = byCharacters(text);
    for (int i = 0; i < words.size(); i++) {
      List<Phrase> phrases = byFirstWord.get(words.get(i));
      for (Phrase phrase : phrases == null ? List.<Phrase>of() : phrases) {
        if (stands(phrase, words, surfaces, i)) {
          found.putIfAbsent(phrase.name(), i);
        }
      }
    }
    return found;
  }

  private Map<String, Integer> byCharacters(String text) {
    Map<String, Integer> places = new TreeMap<>();
    if (!written.isEmpty() && text.codePoints().anyMatch(Japanese::isLetter)) {
      String plain = UnicodeRule.compatible(text);
      written.forEach(
          phrase -> {
            int at = plain.indexOf(phrase.phrase());
            if (at >= 0) {
              places.merge(phrase.name(), at, Math::min);
            }
          });
    }
    Map<String, Integer> inOrder = new LinkedHashMap<>();
    places.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEachOrdered(e -> inOrder.put(e.getKey(), e.getValue()));
    return inOrder;
  }

  private static boolean stands(Phrase phrase, List<String> words, List<String> surfaces, int at) {
    int end = at + phrase.words().size();
    if (end > words.size() || !words.subList(at, end).equals(phrase.words())) {
      return false;
    }
    return !phrase.capitals() || surfaces.get(at).equals(surfaces.get(at).toUpperCase(Locale.ROOT));
  }

  private static List<String> surfaces(String text) {
    return Tokenizer.tokenize(text).stream().map(Token::surface).toList();
  }

  private static String plain(String word) {
    return word.replace('’', '\'').replace(".", "").toLowerCase(Locale.ROOT);
  }
}

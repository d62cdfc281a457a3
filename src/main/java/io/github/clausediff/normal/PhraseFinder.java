package io.github.clausediff.normal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds which of many named phrases stand in a text, as whole words. */
final class PhraseFinder {

  /** The longest phrase that is found in capitals only. */
  private static final int SHORT = 5;

  private record Phrase(String name, List<String> words, boolean capitals) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Map<String, Integer> order = new LinkedHashMap<>();

  /** Adds a phrase under a name; a short one all in capitals is found only in capitals. */
  void add(String name, String phrase) {
    boolean capitals = phrase.length() <= SHORT && phrase.equals(phrase.toUpperCase(Locale.ROOT));
    List<String> words = surfaces(phrase).stream().map(PhraseFinder::plain).toList();
    byFirstWord
        .computeIfAbsent(words.get(0), key -> new ArrayList<>())
        .add(new Phrase(name, words, capitals));
    order.putIfAbsent(name, order.size());
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
    Map<String, Integer> found = new LinkedHashMap<>();
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

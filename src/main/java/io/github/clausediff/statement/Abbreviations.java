package io.github.clausediff.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is known of dots that may or may not end a sentence.
 *
 * @param titles words whose dot never ends a sentence, without the dot, in lower case: mr, art
 * @param closers words whose dot may end one, as the dot of "U.S." may: jr, etc, p.m
 * @param starters words that, capitalized behind such a dot, begin a sentence: The, We, It
 */
record Abbreviations(Set<String> titles, Set<String> closers, Set<String> starters) {

  static Abbreviations load() {
    return new Abbreviations(
        lowerCased("abbreviations-before-names.txt"),
        lowerCased("abbreviations-that-may-end.txt"),
        lowerCased("sentence-starters.txt"));
  }

  private static Set<String> lowerCased(String resource) {
    List<String> words = WordList.read(Abbreviations.class, resource);
    Set<String> set = new HashSet<>();
    for (String word : words) {
      set.add(word.toLowerCase(Locale.ROOT));
    }
    return set;
  }
}

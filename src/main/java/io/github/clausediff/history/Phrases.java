package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.normal.Token;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Series;
import io.github.clausediff.text.Japanese;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Finds a phrase in every form that the series knows: by its aliases, in either spelling, in the
 * plural, and by the acronym or the name beside which a statement puts it in brackets. Alternatives
 * stand behind " / ", parts that have to stand in one clause behind " + ". A Japanese phrase is
 * found by its characters.
 */
final class Phrases {

  private final Normalizer normalizer;
  private final Acronyms acronyms;

  Phrases(Series series, List<Witness> witnesses) {
    normalizer = new Normalizer(series);
    acronyms = Acronyms.of(witnesses);
  }

  /** Tells the clauses that have a phrase. */
  Query.Test test(String phrase) {
    List<List<Set<List<String>>>> alternatives = new ArrayList<>();
    for (String alternative : phrase.split(" / ", -1)) {
      List<Set<List<String>>> parts = new ArrayList<>();
      for (String part : alternative.split(" \\+ ", -1)) {
        parts.add(acronyms.forms(words(part)));
      }
      alternatives.add(parts);
    }
    return clause -> has(words(clause), alternatives);
  }

  private static boolean has(List<String> words, List<List<Set<List<String>>>> alternatives) {
    return alternatives.stream()
        .anyMatch(
            parts ->
                parts.stream()
                    .allMatch(forms -> forms.stream().anyMatch(form -> stands(form, words))));
  }

  private static boolean stands(List<String> form, List<String> words) {
    if (!form.isEmpty() && Collections.indexOfSubList(words, form) >= 0) {
      return true;
    }
    String letters = String.join("", form);
    return letters.codePoints().anyMatch(Japanese::isLetter)
        && String.join("", words).contains(letters);
  }

  private List<String> words(String phrase) {
    Clause clause = Clause.loose("query", 1, phrase);
    return words(normalizer.normalize(List.of(clause)).get(0));
  }

  /** The compared words in the singular, names of several words cut into words. */
  static List<String> words(NormalizedClause clause) {
    List<String> words = new ArrayList<>();
    for (Token token : clause.tokens()) {
      if (token.isWord()) {
        for (String word : Terms.words(token.normal())) {
          words.add(singular(word));
        }
      }
    }
    return words;
  }

  /** "abductions" as "abduction"; a short word and one in "ss" stay as they are. */
  static String singular(String word) {
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}

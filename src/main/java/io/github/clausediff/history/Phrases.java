package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.normal.Token;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Series;
import io.github.clausediff.text.Japanese;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds a phrase in every form that the series knows: by its aliases, in either spelling, in the
 * plural, in the regular tenses, and by the acronym or the name beside which a statement puts it in
 * brackets. Alternatives stand behind " / ", parts that have to stand in one clause behind " + ". A
 * Japanese phrase is found by its characters.
 */
final class Phrases {

  /** Endings of plurals in "es". */
  private static final List<String> SIBILANTS = List.of("sses", "xes", "zzes", "ches", "shes");

  private final Normalizer normalizer;
  private final Acronyms acronyms;

  Phrases(Series series, List<Witness> witnesses) {
    normalizer = new Normalizer(series);
    acronyms = Acronyms.of(witnesses);
  }

  /** Tells the clauses that have a phrase. */
  Query.Test test(String phrase) {
    Predicate<List<PhraseWord>> any = words -> false;
    for (List<String> alternative : alternatives(phrase)) {
      Predicate<List<PhraseWord>> all = words -> true;
      for (String part : alternative) {
        all = all.and(part(part));
      }
      any = any.or(all);
    }
    Predicate<List<PhraseWord>> found = any;
    return clause -> found.test(read(clause));
  }

  /** The parts of each alternative. */
  static List<List<String>> alternatives(String phrase) {
    return Stream.of(phrase.split(" / ", -1)).map(a -> List.of(a.split(" \\+ ", -1))).toList();
  }

  private Predicate<List<PhraseWord>> part(String part) {
    List<List<SoughtWord>> forms =
        acronyms.forms(words(part)).stream().map(SoughtWord::phrase).toList();
    return words -> forms.stream().anyMatch(form -> stands(form, words));
  }

  private static boolean stands(List<SoughtWord> form, List<PhraseWord> words) {
    if (!form.isEmpty() && SoughtWord.stands(form, words)) {
      return true;
    }
    String letters = form.stream().map(SoughtWord::text).collect(Collectors.joining());
    return letters.codePoints().anyMatch(Japanese::isLetter)
        && words.stream().map(PhraseWord::text).collect(Collectors.joining()).contains(letters);
  }

  private List<String> words(String phrase) {
    Clause clause = Clause.loose("query", 1, phrase);
    return words(normalizer.normalize(List.of(clause)).get(0));
  }

  /** The compared words in the singular, names of several words cut into words. */
  static List<String> words(NormalizedClause clause) {
    return read(clause).stream().map(PhraseWord::text).toList();
  }

  /** The same words with their places. */
  static List<PhraseWord> read(NormalizedClause clause) {
    List<PhraseWord> words = new ArrayList<>();
    for (Token token : clause.tokens()) {
      if (token.isWord()) {
        boolean name = !words.isEmpty() && Character.isUpperCase(token.surface().codePointAt(0));
        for (String word : Terms.words(token.normal())) {
          words.add(new PhraseWord(singular(word), token.span(), name));
        }
      }
    }
    return words;
  }

  /** "abductions" as "abduction", "passes" as "pass"; a short word stays as it is. */
  static String singular(String word) {
    if (word.length() <= 3 || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    boolean sibilant = word.endsWith("es") && SIBILANTS.stream().anyMatch(word::endsWith);
    return word.substring(0, word.length() - (sibilant ? 2 : 1));
  }
}

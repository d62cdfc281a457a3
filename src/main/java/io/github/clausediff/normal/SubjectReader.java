package io.github.clausediff.normal;

import io.github.clausediff.statement.ActFinder;
import io.github.clausediff.statement.ActLexicon;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads who speaks in each clause and by which verbs. A clause without a subject of its own has
 * that of its sentence; "they" and "it" are who spoke last; "the Ministers", "both sides" and "we"
 * are {@code both-sides}.
 */
final class SubjectReader {

  /** The actor where no party is named. */
  static final String ALL = "both-sides";

  private static final Pattern COLLECTIVE =
      Pattern.compile(
          "(?i)\\b(we|both (sides|countries|leaders|governments)?|(the )?(two|four|three|seven)? ?"
              + "(sides|leaders|ministers|principals|secretaries|members|participants|countries"
              + "|governments|partners|nations))\\b|\\b(?-i:G7|Quad)\\b");

  private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(they|he|she|it)\\b");

  private final ActFinder acts = new ActFinder(ActLexicon.load());
  private final PhraseFinder parties = new PhraseFinder();
  private final PhraseFinder topics = new PhraseFinder();

  SubjectReader(Series series) {
    series.parties().forEach(party -> party.names().forEach(name -> parties.add(party.id(), name)));
    series.topics().forEach(topic -> topic.phrases().forEach(p -> topics.add(topic.id(), p)));
  }

  /** One reading a clause. */
  List<Reading> read(List<Clause> clauses) {
    List<Reading> readings = new ArrayList<>(clauses.size());
    List<String> speakers = List.of();
    int sentence = 0;
    for (Clause clause : clauses) {
      List<ActFinder.Found> found = acts.find(clause.text());
      String subject = found.isEmpty() ? "" : found.get(0).subject();
      List<String> own =
          found.stream()
              .map(act -> actors(act.subject()))
              .filter(a -> !a.isEmpty())
              .findFirst()
              .orElse(List.of());
      boolean goesOn = clause.position().sentence() == sentence || PRONOUN.matcher(subject).find();
      List<String> actors = own.isEmpty() && goesOn ? speakers : own;
      List<String> verbs = found.stream().map(ActFinder.Found::verb).distinct().toList();
      readings.add(
          new Reading(verbs.isEmpty() ? List.of() : actors, verbs, topics.find(clause.text())));
      speakers = actors.isEmpty() ? speakers : actors;
      sentence = clause.position().sentence();
    }
    return readings;
  }

  /**
   * Parties named in a subject; of several parts behind commas the last one with a party counts.
   */
  private List<String> actors(String subject) {
    String[] parts = subject.split(",(?=\\s)");
    for (int i = parts.length - 1; i >= 0; i--) {
      List<String> named = parties.findInOrder(parts[i]);
      if (!named.isEmpty()) {
        return named;
      }
      if (COLLECTIVE.matcher(parts[i]).find()) {
        return List.of(ALL);
      }
    }
    return List.of();
  }
}

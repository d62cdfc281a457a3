package io.github.clausediff.normal;

import io.github.clausediff.statement.ActFinder;
import io.github.clausediff.statement.ActLexicon;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Series;
import io.github.clausediff.text.Japanese;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
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

  /** No subject at all: "and reaffirmed …". */
  private static final Pattern NONE =
      Pattern.compile("(?i)\\W*(and|but|while|or|also|further|\\w+ly|\\W)*\\W*");

  private static final Pattern PRONOUN = Pattern.compile("(?i)\\b(they|he|she|it)\\b");

  /** Who the President is, where one was named. */
  private static final Pattern TITLED =
      Pattern.compile("\\b(President|Prime Minister)(?: of)? \\p{Lu}[\\p{L}.]+");

  private static final Pattern TITLE =
      Pattern.compile("(?i)\\bthe (president|prime minister)\\b(?! (and|of|\\p{Lu}))");

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
    Map<String, String> holders = new HashMap<>();
    for (Clause clause : clauses) {
      titles(clause.text(), holders);
      List<ActFinder.Found> found = acts.find(clause.text());
      boolean japanese = Japanese.isIn(clause.text());
      String before = found.isEmpty() ? "" : found.get(0).subject();
      String subject = japanese ? JapaneseSubject.of(clause.text()) : before;
      List<String> own = japanese ? japaneseActors(subject) : actors(found, holders);
      boolean goesOn =
          clause.position().sentence() == sentence
              || PRONOUN.matcher(subject).find()
              || !found.isEmpty() && NONE.matcher(subject).matches();
      List<String> actors = own.isEmpty() && goesOn ? speakers : own;
      List<String> verbs = found.stream().map(ActFinder.Found::verb).distinct().toList();
      readings.add(
          new Reading(verbs.isEmpty() ? List.of() : actors, verbs, topics.find(clause.text())));
      speakers = actors.isEmpty() ? speakers : actors;
      sentence = clause.position().sentence();
    }
    return readings;
  }

  private List<String> actors(List<ActFinder.Found> found, Map<String, String> holders) {
    return found.stream()
        .map(act -> actors(act.subject(), holders))
        .filter(actors -> !actors.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Parties before all who take part: 日本側の閣僚 is Japan. */
  private List<String> japaneseActors(String subject) {
    List<String> named = parties.findInOrder(subject);
    boolean all = named.isEmpty() && JapaneseSubject.isAll(subject);
    return all ? List.of(ALL) : named;
  }

  private void titles(String text, Map<String, String> holders) {
    Matcher named = TITLED.matcher(text);
    while (named.find()) {
      List<String> party = parties.findInOrder(named.group());
      if (!party.isEmpty()) {
        holders.put(named.group(1).toLowerCase(Locale.ROOT), party.get(0));
      }
    }
  }

  private static List<String> holder(String part, Map<String, String> holders) {
    Matcher title = TITLE.matcher(part);
    String party = title.find() ? holders.get(title.group(1).toLowerCase(Locale.ROOT)) : null;
    return party == null ? List.of() : List.of(party);
  }

  /**
   * Parties named in a subject; of several parts behind commas the last one with a party counts.
   */
  private List<String> actors(String subject, Map<String, String> holders) {
    String[] parts = subject.split(",(?=\\s)");
    for (int i = parts.length - 1; i >= 0; i--) {
      List<String> named = parties.findInOrder(parts[i]);
      if (!named.isEmpty()) {
        return named;
      }
      List<String> titled = holder(parts[i], holders);
      if (!titled.isEmpty()) {
        return titled;
      }
      if (COLLECTIVE.matcher(parts[i]).find()) {
        return List.of(ALL);
      }
    }
    return List.of();
  }
}

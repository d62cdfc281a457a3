package io.github.clausediff.gate;

import io.github.clausediff.change.Strengths;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.YamlCursor;
import io.github.clausediff.text.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one entry of {@code must-hold}. */
final class FormulaReader {

  private static final String KEYS = "phrase or topic, at-least, documents, severity, id or why";

  private final Series series;
  private final Terms terms;
  private final List<String> queries = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private final List<String> documents = new ArrayList<>();

  FormulaReader(Series series, Terms terms) {
    this.series = series;
    this.terms = terms;
  }

  Formula read(YamlCursor cursor) throws IOException {
    Location at = cursor.here();
    cursor.object("a formula with " + KEYS, key -> member(cursor, key));
    if (queries.size() != 1) {
      terms.problem(at, "a formula of " + queries.size() + " queries", "expected phrase or topic");
    }
    String query = queries.isEmpty() ? "" : queries.get(0);
    String id = texts.getOrDefault("id", query.replaceFirst("^[a-z]+:", ""));
    return new Formula(
        id,
        query,
        texts.getOrDefault("at-least", ""),
        documents,
        Severity.of(texts.getOrDefault("severity", "")).orElse(Severity.ERROR),
        texts.getOrDefault("why", ""));
  }

  private boolean member(YamlCursor cursor, String key) throws IOException {
    switch (key) {
      case "phrase" -> queries.add("phrase:" + phrase(cursor));
      case "topic" ->
          terms.words(key, Words.topics(series)).forEach(topic -> queries.add("topic:" + topic));
      case "at-least" -> texts.put(key, act(cursor));
      case "documents" -> documents.addAll(terms.words("kind of document", Words.DOCUMENTS));
      case "severity" -> texts.put(key, terms.severity().toString());
      case "id", "why" -> texts.put(key, cursor.scalar());
      default -> {
        return false;
      }
    }
    return true;
  }

  private String phrase(YamlCursor cursor) throws IOException {
    String phrase = cursor.scalar();
    if (phrase.codePoints().noneMatch(Character::isLetterOrDigit)) {
      terms.problem("a phrase without a word", "expected words of the statement");
    }
    return phrase;
  }

  private String act(YamlCursor cursor) throws IOException {
    String act = cursor.scalar();
    if (new Strengths(series).ofAct(act).isEmpty()) {
      terms.problem(
          "\"" + act + "\" stands on no ladder",
          "expected an act such as \"oppose\" or \"strongly condemn\"");
    }
    return act;
  }
}

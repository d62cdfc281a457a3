package io.github.clausediff.gate;

import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.YamlCursor;
import io.github.clausediff.text.Location;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads one entry of {@code limits}. */
final class LimitReader {

  private static final String KEYS =
      "kind, effect, topic, actor, confidence, commitments, at-most, documents, severity, id or why";

  /** The keys that tell which changes count; one at least has to stand there. */
  private static final List<String> COUNTED =
      List.of("kind", "effect", "topic", "actor", "confidence");

  private final Series series;
  private final Terms terms;
  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  LimitReader(Series series, Terms terms) {
    this.series = series;
    this.terms = terms;
  }

  Limit read(YamlCursor cursor) throws IOException {
    Location at = cursor.here();
    cursor.object("a limit with " + KEYS, key -> member(cursor, key));
    Selection selection =
        new Selection(
            of("kind"),
            of("effect"),
            of("topic"),
            of("actor"),
            of("confidence"),
            is("commitments"));
    if (COUNTED.stream().noneMatch(words::containsKey)) {
      terms.problem(at, "a limit of nothing", "expected kind, effect, topic, actor or confidence");
    }
    return new Limit(
        texts.getOrDefault("id", name()),
        selection,
        Integer.parseInt(texts.getOrDefault("at-most", "0")),
        of("documents"),
        Severity.of(texts.getOrDefault("severity", "")).orElse(Severity.ERROR),
        texts.getOrDefault("why", ""));
  }

  private boolean member(YamlCursor cursor, String key) throws IOException {
    switch (key) {
      case "kind" -> words.put(key, terms.words(key, Words.KINDS));
      case "effect" -> words.put(key, terms.words(key, Words.EFFECTS));
      case "topic" -> words.put(key, terms.words(key, Words.topics(series)));
      case "actor" -> words.put(key, terms.words(key, Words.actors(series)));
      case "confidence" -> words.put(key, terms.words(key, Words.CONFIDENCES));
      case "documents" -> words.put(key, terms.words("kind of document", Words.DOCUMENTS));
      case "commitments" -> texts.put(key, terms.truth());
      case "at-most" -> texts.put(key, terms.number());
      case "severity" -> texts.put(key, terms.severity().toString());
      case "id", "why" -> texts.put(key, cursor.scalar());
      default -> {
        return false;
      }
    }
    return true;
  }

  private List<String> of(String key) {
    return words.getOrDefault(key, List.of());
  }

  private boolean is(String key) {
    return texts.getOrDefault(key, "false").equals("true");
  }

  /** "dropped extended-deterrence", where the file gives no name. */
  private String name() {
    return COUNTED.stream().map(this::of).flatMap(List::stream).collect(Collectors.joining(" "));
  }
}

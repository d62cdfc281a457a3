package io.github.clausediff.statement;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads {@code links.yaml}: a list of pins. Keys that it does not know, and pins that contradict
 * each other, are errors with their place.
 */
final class PinReader {

  private static final String KEYS = "pair, separate or merge, and reason, by, date";

  private final SourceText source;
  private final JsonParser yaml;
  private final PinChecks checks = new PinChecks();

  private PinReader(SourceText source, JsonParser yaml) {
    this.source = source;
    this.yaml = yaml;
  }

  /** The keys of a pin other than its kind. */
  private enum Note {
    REASON,
    BY,
    DATE
  }

  /**
   * Reads one file.
   *
   * @throws InputException for whatever is not a list of pins, and for pins that cannot hold
   */
  static List<Pin> read(SourceText source) {
    String text = source.text().substring(source.bodyStart());
    try (JsonParser parser = new YAMLFactory().createParser(text)) {
      PinReader reader = new PinReader(source, parser);
      reader.pins();
      return reader.checks.pins();
    } catch (JsonProcessingException e) {
      String why = e.getOriginalMessage().lines().findFirst().orElse("cannot be read");
      throw new InputException(place(source, e.getLocation()), "no YAML: " + why, "");
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot be read", e);
    }
  }

  private void pins() throws IOException {
    if (yaml.nextToken() == null) {
      return; // comments alone
    }
    expect(
        yaml.currentToken() == JsonToken.START_ARRAY, "a list of pins, each \"- pair:\" or such");
    while (yaml.nextToken() != JsonToken.END_ARRAY) {
      expect(yaml.currentToken() == JsonToken.START_OBJECT, "a pin with the keys " + KEYS);
      pin();
    }
  }

  private void pin() throws IOException {
    Location at = here();
    Map<Pin.Kind, List<Pin.Quote>> clauses = new EnumMap<>(Pin.Kind.class);
    Map<Note, String> notes = new EnumMap<>(Note.class);
    while (yaml.nextToken() == JsonToken.FIELD_NAME) {
      switch (yaml.currentName()) {
        case "pair" -> clauses.put(Pin.Kind.PAIR, quotes());
        case "separate" -> clauses.put(Pin.Kind.SEPARATE, quotes());
        case "merge" -> clauses.put(Pin.Kind.MERGE, quotes());
        case "reason" -> notes.put(Note.REASON, scalar());
        case "by" -> notes.put(Note.BY, scalar());
        case "date" -> notes.put(Note.DATE, scalar());
        default -> throw wrong("unknown key \"" + yaml.currentName() + "\"", "expected " + KEYS);
      }
    }
    if (clauses.size() != 1) {
      checks.problem(at, "a pin of " + clauses.size() + " kinds", "expected one of " + KEYS);
      return;
    }
    Pin.Kind kind = clauses.keySet().iterator().next();
    checks.add(
        new Pin(
            kind,
            clauses.getOrDefault(kind, List.of()),
            notes.getOrDefault(Note.REASON, ""),
            notes.getOrDefault(Note.BY, ""),
            notes.getOrDefault(Note.DATE, "")),
        at);
  }

  private List<Pin.Quote> quotes() throws IOException {
    List<Pin.Quote> quotes = new ArrayList<>();
    expect(yaml.nextToken() == JsonToken.START_OBJECT, "lines \"STATEMENT/NUMBER: its text\"");
    while (yaml.nextToken() == JsonToken.FIELD_NAME) {
      Location at = here();
      String clause = yaml.currentName();
      quotes.add(new Pin.Quote(clause, scalar(), at));
    }
    return quotes;
  }

  private String scalar() throws IOException {
    expect(yaml.nextToken().isScalarValue(), "a text");
    return yaml.currentToken() == JsonToken.VALUE_NULL ? "" : Passage.fold(yaml.getText());
  }

  private void expect(boolean fits, String expected) {
    if (!fits) {
      throw wrong("something else stands here", "expected " + expected);
    }
  }

  private InputException wrong(String what, String expected) {
    return new InputException(here(), what, expected);
  }

  private Location here() {
    return place(source, yaml.currentTokenLocation());
  }

  private static Location place(
      SourceText source, @org.jspecify.annotations.Nullable JsonLocation at) {
    return at == null || at.getLineNr() < 1
        ? Location.of(source.name())
        : new Location(source.name(), at.getLineNr(), Math.max(at.getColumnNr(), 1));
  }
}

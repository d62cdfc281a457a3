package io.github.clausediff.statement;

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

  private final YamlCursor cursor;
  private final PinChecks checks = new PinChecks();

  private PinReader(YamlCursor cursor) {
    this.cursor = cursor;
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
    List<Pin> pins = new ArrayList<>();
    YamlCursor.read(
        source,
        cursor -> {
          PinReader reader = new PinReader(cursor);
          if (!cursor.isAtEnd()) {
            reader.pins();
          }
          pins.addAll(reader.checks.pins());
        });
    return pins;
  }

  private void pins() throws IOException {
    cursor.expect(cursor.isAtList(), "a list of pins, each \"- pair:\" or such");
    cursor.items(this::pin);
  }

  private void pin() throws IOException {
    cursor.expect(cursor.isAtObject(), "a pin with the keys " + KEYS);
    Location at = cursor.here();
    Map<Pin.Kind, List<Pin.Quote>> clauses = new EnumMap<>(Pin.Kind.class);
    Map<Note, String> notes = new EnumMap<>(Note.class);
    cursor.object(KEYS, key -> member(key, clauses, notes));
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

  private boolean member(
      String key, Map<Pin.Kind, List<Pin.Quote>> clauses, Map<Note, String> notes)
      throws IOException {
    switch (key) {
      case "pair" -> clauses.put(Pin.Kind.PAIR, quotes());
      case "separate" -> clauses.put(Pin.Kind.SEPARATE, quotes());
      case "merge" -> clauses.put(Pin.Kind.MERGE, quotes());
      case "reason" -> notes.put(Note.REASON, cursor.textOrEmpty());
      case "by" -> notes.put(Note.BY, cursor.textOrEmpty());
      case "date" -> notes.put(Note.DATE, cursor.textOrEmpty());
      default -> {
        return false;
      }
    }
    return true;
  }

  private List<Pin.Quote> quotes() throws IOException {
    List<Pin.Quote> quotes = new ArrayList<>();
    cursor.member(
        "lines \"STATEMENT/NUMBER: its text\"",
        clause -> {
          Location at = cursor.here();
          quotes.add(new Pin.Quote(clause, cursor.textOrEmpty(), at));
          return true;
        });
    return quotes;
  }
}

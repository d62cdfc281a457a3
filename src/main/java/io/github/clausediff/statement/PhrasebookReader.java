package io.github.clausediff.statement;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the members {@code ladders} and {@code words} of a file of knowledge. */
final class PhrasebookReader {

  private final Map<String, List<List<String>>> ladders = new LinkedHashMap<>();
  private final Map<String, List<String>> words = new LinkedHashMap<>();
  private final Map<String, Integer> ladderLines = new LinkedHashMap<>();
  private final Map<String, Integer> wordLines = new LinkedHashMap<>();
  private final YamlCursor cursor;
  private final Supplier<Phrasebook> known;

  /** {@code known} has every id that may be named; an empty one leaves them free. */
  PhrasebookReader(YamlCursor cursor, Supplier<Phrasebook> known) {
    this.cursor = cursor;
    this.known = known;
  }

  /** Reads the value of a key; false if the key is none of its own. */
  boolean read(String key) throws IOException {
    switch (key) {
      case "ladders" -> cursor.each(this::ladder);
      case "words" -> cursor.each(this::list);
      default -> {
        return false;
      }
    }
    return true;
  }

  Phrasebook phrasebook() {
    return new Phrasebook(ladders, words);
  }

  /** 1-based lines, in the order of the ladders. */
  List<Integer> ladderLines() {
    return List.copyOf(ladderLines.values());
  }

  /** 1-based lines, in the order of the lists. */
  List<Integer> wordLines() {
    return List.copyOf(wordLines.values());
  }

  private void ladder() throws IOException {
    int line = cursor.here().line();
    List<String> name = new ArrayList<>();
    List<List<String>> steps = new ArrayList<>();
    cursor.object(
        "id or steps",
        key -> {
          switch (key) {
            case "id" -> name.add(known(cursor.scalar(), known.get().ladders().keySet()));
            case "steps" -> cursor.each(() -> steps.add(cursor.names()));
            default -> {
              return false;
            }
          }
          return true;
        });
    cursor.expect(!name.isEmpty() && !steps.isEmpty(), "an entry with id and steps");
    ladderLines.put(name.get(0), line);
    ladders.put(name.get(0), List.copyOf(steps));
  }

  private void list() throws IOException {
    int line = cursor.here().line();
    SeriesReader.Entry entry = SeriesReader.Entry.read(cursor, "phrases");
    known(entry.name(), known.get().words().keySet());
    wordLines.put(entry.name(), line);
    words.put(entry.name(), entry.values());
  }

  private String known(String id, Set<String> ids) {
    cursor.expect(ids.isEmpty() || ids.contains(id), "one of " + String.join(", ", ids));
    return id;
  }
}

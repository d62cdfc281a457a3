package io.github.clausediff.statement;

import io.github.clausediff.statement.SeriesEntry.Part;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code series.yaml}. Keys that it does not know are errors with line and column. */
final class SeriesReader {

  private final Map<String, String> texts = new HashMap<>();
  private final List<Series.Party> parties = new ArrayList<>();
  private final List<List<String>> aliases = new ArrayList<>();
  private final List<Series.Topic> topics = new ArrayList<>();
  private final Map<Part, List<Integer>> lines = new EnumMap<>(Part.class);
  private final PhrasebookReader phrases;

  private SeriesReader(YamlCursor cursor) {
    this.phrases = new PhrasebookReader(cursor, Phrasebook::standard);
  }

  /**
   * Reads one file.
   *
   * @throws InputException for broken YAML, unknown keys and values of another shape
   */
  static Series read(SourceText source) {
    return over(source).series();
  }

  /** The same, with the places of what was read. */
  static SeriesReader over(SourceText source) {
    List<SeriesReader> read = new ArrayList<>();
    YamlCursor.read(
        source,
        cursor -> {
          SeriesReader reader = new SeriesReader(cursor);
          reader.document(cursor);
          read.add(reader);
        });
    return read.get(0);
  }

  /** Where the entries of a part stand: 1-based lines, in the order of the file. */
  List<Integer> lines(Part part) {
    return switch (part) {
      case LADDER -> phrases.ladderLines();
      case WORDS -> phrases.wordLines();
      default -> lines.getOrDefault(part, List.of());
    };
  }

  /** What was read. */
  Series series() {
    return new Series(
        texts.getOrDefault("series", ""),
        texts.getOrDefault("title", ""),
        parties,
        aliases,
        topics,
        phrases.phrasebook(),
        texts.getOrDefault("encoder", "false").equals("true"));
  }

  private void document(YamlCursor cursor) throws IOException {
    cursor.object(
        "series, title, parties, aliases, topics, encoder, ladders or words",
        key -> {
          switch (key) {
            case "series", "title" -> texts.put(key, cursor.scalar());
            case "encoder" -> texts.put(key, truth(cursor));
            case "parties" -> each(cursor, Part.PARTY, () -> parties.add(party(cursor)));
            case "topics" -> each(cursor, Part.TOPIC, () -> topics.add(topic(cursor)));
            case "aliases" -> each(cursor, Part.ALIAS, () -> aliases.add(cursor.names()));
            default -> {
              return phrases.read(key);
            }
          }
          return true;
        });
  }

  private void each(YamlCursor cursor, Part part, YamlCursor.Item item) throws IOException {
    cursor.each(
        () -> {
          lines.computeIfAbsent(part, key -> new ArrayList<>()).add(cursor.here().line());
          item.read();
        });
  }

  private static String truth(YamlCursor cursor) throws IOException {
    String value = cursor.scalar();
    cursor.expect(value.equals("true") || value.equals("false"), "true or false");
    return value;
  }

  private static Series.Party party(YamlCursor cursor) throws IOException {
    Entry entry = Entry.read(cursor, "names");
    return new Series.Party(entry.name(), entry.values());
  }

  private static Series.Topic topic(YamlCursor cursor) throws IOException {
    Entry entry = Entry.read(cursor, "phrases");
    return new Series.Topic(entry.name(), entry.values());
  }

  /** An id with a list of values. */
  record Entry(String name, List<String> values) {

    static Entry read(YamlCursor cursor, String listKey) throws IOException {
      String expected = "an entry with id and " + listKey;
      List<String> name = new ArrayList<>();
      List<String> values = new ArrayList<>();
      cursor.object(
          "id or " + listKey,
          key -> {
            if (key.equals("id")) {
              name.add(cursor.scalar());
            } else if (key.equals(listKey)) {
              values.addAll(cursor.namesOfKey());
            } else {
              return false;
            }
            return true;
          });
      cursor.expect(!name.isEmpty() && !values.isEmpty(), expected);
      return new Entry(name.get(0), List.copyOf(values));
    }
  }
}

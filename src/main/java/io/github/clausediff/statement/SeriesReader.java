package io.github.clausediff.statement;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code series.yaml}. Keys that it does not know are errors with line and column. */
final class SeriesReader {

  private final Map<String, String> texts = new HashMap<>();
  private final List<Series.Party> parties = new ArrayList<>();
  private final List<List<String>> aliases = new ArrayList<>();
  private final List<Series.Topic> topics = new ArrayList<>();
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
    List<Series> read = new ArrayList<>();
    YamlCursor.read(
        source,
        cursor -> {
          SeriesReader reader = new SeriesReader(cursor);
          reader.document(cursor);
          read.add(reader.series());
        });
    return read.get(0);
  }

  private Series series() {
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
            case "parties" -> cursor.each(() -> parties.add(party(cursor)));
            case "topics" -> cursor.each(() -> topics.add(topic(cursor)));
            case "aliases" -> cursor.each(() -> aliases.add(cursor.names()));
            default -> {
              return phrases.read(key);
            }
          }
          return true;
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

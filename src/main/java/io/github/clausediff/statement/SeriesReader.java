package io.github.clausediff.statement;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code series.yaml}. Keys that it does not know are errors with their line. */
final class SeriesReader {

  private final SourceText source;
  private final JsonParser yaml;
  private final Map<String, String> texts = new HashMap<>();
  private final List<Series.Party> parties = new ArrayList<>();
  private final List<List<String>> aliases = new ArrayList<>();
  private final List<Series.Topic> topics = new ArrayList<>();

  private SeriesReader(SourceText source, JsonParser yaml) {
    this.source = source;
    this.yaml = yaml;
  }

  /**
   * Reads one file.
   *
   * @throws InputException for broken YAML, unknown keys and values of another shape
   */
  static Series read(SourceText source) {
    String text = source.text().substring(source.bodyStart());
    try (JsonParser parser = new YAMLFactory().createParser(text)) {
      SeriesReader reader = new SeriesReader(source, parser);
      reader.document();
      return new Series(
          reader.texts.getOrDefault("series", ""),
          reader.texts.getOrDefault("title", ""),
          reader.parties,
          reader.aliases,
          reader.topics);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      String why = e.getOriginalMessage().lines().findFirst().orElse("cannot be read");
      throw new InputException(new Location(source.name(), line, 0), "no YAML: " + why, "");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void document() throws IOException {
    expect(
        yaml.nextToken() == JsonToken.START_OBJECT, "keys series, title, parties, aliases, topics");
    while (yaml.nextToken() == JsonToken.FIELD_NAME) {
      switch (yaml.currentName()) {
        case "series", "title" -> texts.put(yaml.currentName(), scalar());
        case "parties" -> each(() -> parties.add(party()));
        case "topics" -> each(() -> topics.add(topic()));
        case "aliases" -> each(() -> aliases.add(names()));
        default -> throw unknown("series, title, parties, aliases or topics");
      }
    }
  }

  private Series.Party party() throws IOException {
    Entry entry = entry("names");
    return new Series.Party(entry.id(), entry.names());
  }

  private Series.Topic topic() throws IOException {
    Entry entry = entry("phrases");
    return new Series.Topic(entry.id(), entry.names());
  }

  private record Entry(String id, List<String> names) {}

  private Entry entry(String listKey) throws IOException {
    expect(yaml.currentToken() == JsonToken.START_OBJECT, "an entry with id and " + listKey);
    String name = "";
    List<String> list = List.of();
    while (yaml.nextToken() == JsonToken.FIELD_NAME) {
      String key = yaml.currentName();
      if (key.equals("id")) {
        name = scalar();
      } else if (key.equals(listKey)) {
        yaml.nextToken();
        list = names();
      } else {
        throw unknown("id or " + listKey);
      }
    }
    expect(!name.isEmpty() && !list.isEmpty(), "an entry with id and " + listKey);
    return new Entry(name, list);
  }

  private List<String> names() throws IOException {
    expect(yaml.currentToken() == JsonToken.START_ARRAY, "a list of names");
    List<String> names = new ArrayList<>();
    while (yaml.nextToken() != JsonToken.END_ARRAY) {
      expect(yaml.currentToken().isScalarValue(), "a name");
      String name = Passage.fold(yaml.getText());
      expect(name.codePoints().anyMatch(Character::isLetterOrDigit), "a name with letters");
      names.add(name);
    }
    expect(!names.isEmpty(), "at least one name");
    return names;
  }

  private String scalar() throws IOException {
    expect(yaml.nextToken().isScalarValue(), "a text");
    return Passage.fold(yaml.getText());
  }

  private interface Item {
    void read() throws IOException;
  }

  private void each(Item item) throws IOException {
    expect(yaml.nextToken() == JsonToken.START_ARRAY, "a list");
    while (yaml.nextToken() != JsonToken.END_ARRAY) {
      item.read();
    }
  }

  private InputException unknown(String expected) throws IOException {
    return new InputException(
        here(), "unknown key \"" + yaml.currentName() + "\"", "expected " + expected);
  }

  private void expect(boolean fits, String expected) {
    if (!fits) {
      throw new InputException(here(), "something else stands here", "expected " + expected);
    }
  }

  private Location here() {
    return new Location(source.name(), Math.max(yaml.currentTokenLocation().getLineNr(), 1), 0);
  }
}

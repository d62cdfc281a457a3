package io.github.clausediff.statement;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Japanese;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML at the head of a statement file.
 *
 * @param source the file
 * @param start 0-based offset of its first dash
 * @param end offset behind its last line; equal to the start where there is none
 * @param texts its plain values by key, white space folded; lists and the like are left out
 */
record FrontMatter(SourceText source, int start, int end, Map<String, String> texts) {

  private static final Pattern BLOCK =
      Pattern.compile(
          "---[ \\t]*\\R(.*?)(?<=[\\r\\n])(---|\\.\\.\\.)[ \\t]*(\\R|\\z)", Pattern.DOTALL);

  private static final YAMLFactory YAML = new YAMLFactory();

  private static final Set<String> KINDS =
      Set.of("joint-statement", "overview", "fact-sheet", "press-statement", "other");

  private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

  /** An id becomes part of file names and addresses. */
  private static final Pattern OPENING = Pattern.compile("---[ \\t]*\\R\\w+:.*", Pattern.DOTALL);

  static FrontMatter read(SourceText source) {
    int start = source.bodyStart();
    Matcher matcher = BLOCK.matcher(source.text()).region(start, source.text().length());
    if (matcher.lookingAt()) {
      return new FrontMatter(source, start, matcher.end(), parse(source, matcher));
    }
    if (OPENING.matcher(source.text().substring(start)).matches()) {
      throw new InputException(
          new Location(source.name(), 1, 1),
          "front matter is never closed",
          "a line \"---\" ends it");
    }
    return new FrontMatter(source, start, start, Map.of());
  }

  private static Map<String, String> parse(SourceText source, Matcher matcher) {
    try (JsonParser yaml = YAML.createParser(matcher.group(1))) {
      if (yaml.nextToken() == JsonToken.START_OBJECT) {
        return texts(yaml);
      }
      throw new InputException(
          new Location(source.name(), 2, 1),
          "front matter is no list of keys",
          "lines \"key: value\"");
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr() + 1;
      String why = e.getOriginalMessage().lines().findFirst().orElse("not YAML");
      throw new InputException(
          new Location(source.name(), line, 0),
          "front matter is no YAML: " + why,
          "lines \"key: value\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> texts(JsonParser yaml) throws IOException {
    Map<String, String> texts = new HashMap<>();
    while (yaml.nextToken() == JsonToken.FIELD_NAME) {
      String key = yaml.currentName();
      JsonToken value = yaml.nextToken();
      if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        texts.put(key, Passage.fold(yaml.getText()));
      } else {
        yaml.skipChildren();
      }
    }
    return texts;
  }

  /** What is known of the document: this front matter, else the file's place, else its heading. */
  Metadata metadata(FileFacts known, String heading) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      put(values, field, text(field.key()));
    }
    if (!values.containsKey(Field.DATE)) {
      known.date().ifPresent(date -> put(values, Field.DATE, date));
    }
    values.computeIfAbsent(Field.SERIES, f -> known.series().isEmpty() ? null : known.series());
    values.computeIfAbsent(Field.TITLE, f -> heading.isEmpty() ? null : heading);
    values.computeIfAbsent(
        Field.SOURCE, f -> text("source_url").isEmpty() ? null : text("source_url"));
    values.computeIfAbsent(
        Field.LANGUAGE, f -> Japanese.isMostOf(source.text().substring(end)) ? "ja" : null);
    check(values);
    return new Metadata(id(known), values);
  }

  private String id(FileFacts known) {
    String id = text("id");
    if (!id.isEmpty() && !SLUG.matcher(id).matches()) {
      throw wrong("id", id, "letters, digits, dots, dashes and underscores");
    }
    return id.isEmpty() ? known.id() : id;
  }

  private static void put(Map<Field, String> values, Field field, String text) {
    if (!text.isEmpty()) {
      values.put(field, text);
    }
  }

  private String text(String key) {
    return texts.getOrDefault(key, "");
  }

  private void check(Map<Field, String> values) {
    String date = values.get(Field.DATE);
    if (date != null && !isDate(date)) {
      throw wrong("date", date, "a day as yyyy-mm-dd");
    }
    String kind = values.get(Field.KIND);
    if (kind != null && !KINDS.contains(kind)) {
      throw wrong("kind", kind, "joint-statement, overview, fact-sheet, press-statement or other");
    }
    String status = values.get(Field.STATUS);
    if (status != null && !status.equals("official") && !status.equals("fictional")) {
      throw wrong("status", status, "official or fictional");
    }
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private InputException wrong(String key, String value, String expected) {
    Matcher line = Pattern.compile("(?m)^" + key + "[ \\t]*:").matcher(source.text());
    Location place =
        line.find() && line.start() < end
            ? source.locate(line.start())
            : Location.of(source.name());
    return new InputException(place, key + " is \"" + value + "\"", "expected " + expected);
  }
}

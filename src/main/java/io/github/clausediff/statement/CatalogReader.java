package io.github.clausediff.statement;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code catalog.yaml}. Keys that it does not know are errors with their line. */
public final class CatalogReader {

  private static final String KEYS = "date, place, meeting, kind, title, url, also or id";
  private static final Set<String> KINDS =
      Set.of("joint-statement", "overview", "fact-sheet", "press-statement", "other");

  private final SourceText source;
  private final JsonParser yaml;
  private final List<Catalog.Document> documents = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();

  private CatalogReader(SourceText source, JsonParser yaml) {
    this.source = source;
    this.yaml = yaml;
  }

  /** The catalog in a folder, or none. */
  public static Catalog in(Path folder) {
    Path file = folder.resolve(Catalog.NAME);
    return Files.exists(file) ? read(StatementFile.read(file, file.toString())) : Catalog.NONE;
  }

  /**
   * Reads one file.
   *
   * @throws InputException for broken YAML, unknown keys and values of another shape
   */
  public static Catalog read(SourceText source) {
    String text = source.text().substring(source.bodyStart());
    try (JsonParser parser = new YAMLFactory().createParser(text)) {
      CatalogReader reader = new CatalogReader(source, parser);
      reader.file();
      return new Catalog(reader.texts.getOrDefault("series", ""), reader.documents);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      String why = e.getOriginalMessage().lines().findFirst().orElse("cannot be read");
      throw new InputException(new Location(source.name(), line, 0), "no YAML: " + why, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void file() throws IOException {
    expect(yaml.nextToken() == JsonToken.START_OBJECT, "the keys series and documents");
    while (yaml.nextToken() == JsonToken.FIELD_NAME) {
      switch (yaml.currentName()) {
        case "series" -> texts.put("series", scalar("the id of the series"));
        case "documents" -> documents();
        default -> throw unknown("series or documents");
      }
    }
  }

  private void documents() throws IOException {
    expect(yaml.nextToken() == JsonToken.START_ARRAY, "a list of documents");
    while (yaml.nextToken() != JsonToken.END_ARRAY) {
      expect(yaml.currentToken() == JsonToken.START_OBJECT, "a document with " + KEYS);
      documents.add(document());
    }
  }

  private Catalog.Document document() throws IOException {
    Location start = here();
    Map<String, String> values = new HashMap<>();
    List<String> urls = new ArrayList<>();
    while (yaml.nextToken() == JsonToken.FIELD_NAME) {
      String key = yaml.currentName();
      switch (key) {
        case "date" -> values.put(key, date());
        case "kind" ->
            values.put(key, oneOf(KINDS, String.join(", ", KINDS.stream().sorted().toList())));
        case "meeting" -> values.put(key, oneOf(Set.of("true", "false"), "true or false"));
        case "title", "place", "id" -> values.put(key, scalar("a text"));
        case "url" -> url(scalar("an address")).ifPresent(address -> urls.add(0, address));
        case "also" -> addresses(urls);
        default -> throw unknown(KEYS);
      }
    }
    return new Entry(start, values, urls).document();
  }

  private record Entry(Location start, Map<String, String> values, List<String> urls) {

    Catalog.Document document() {
      return new Catalog.Document(
          value("date"),
          value("kind"),
          value("title"),
          !"false".equals(values.get("meeting")),
          orNull("place"),
          urls,
          orNull("id"));
    }

    private @org.jspecify.annotations.Nullable String orNull(String key) {
      String value = values.getOrDefault(key, "");
      return value.isEmpty() ? null : value;
    }

    private String value(String key) {
      String value = values.getOrDefault(key, "");
      if (value.isEmpty()) {
        throw new InputException(
            start, "the document has no " + key, "expected at least date, kind and title");
      }
      return value;
    }
  }

  private String date() throws IOException {
    String date = scalar("a date, yyyy-mm-dd");
    try {
      return LocalDate.parse(date).toString();
    } catch (DateTimeParseException e) {
      throw new InputException(here(), "\"" + date + "\" is no date", "expected yyyy-mm-dd");
    }
  }

  private String oneOf(Set<String> words, String expected) throws IOException {
    String word = scalar(expected);
    if (!words.contains(word)) {
      throw new InputException(here(), "\"" + word + "\" stands here", "expected " + expected);
    }
    return word;
  }

  private void addresses(List<String> urls) throws IOException {
    expect(yaml.nextToken() == JsonToken.START_ARRAY, "a list of addresses");
    while (yaml.nextToken() != JsonToken.END_ARRAY) {
      expect(yaml.currentToken().isScalarValue(), "an address");
      url(yaml.getText()).ifPresent(urls::add);
    }
  }

  /** An address of the web; none where the file says null. */
  private java.util.Optional<String> url(String address) {
    if (!address.isEmpty() && !address.matches("https?://\\S+")) {
      throw new InputException(
          here(), "\"" + address + "\" is no address", "expected https://… or null");
    }
    return address.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(address);
  }

  /** A value in one line; an empty one for null. */
  private String scalar(String expected) throws IOException {
    expect(yaml.nextToken().isScalarValue(), expected);
    return yaml.currentToken() == JsonToken.VALUE_NULL ? "" : Passage.fold(yaml.getText());
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

package io.github.clausediff.statement;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code catalog.yaml}. Keys that it does not know are errors with line and column. */
public final class CatalogReader {

  private static final String KEYS = "date, place, meeting, kind, title, url, also or id";
  private static final Set<String> KINDS =
      Set.of("joint-statement", "overview", "fact-sheet", "press-statement", "other");

  private final YamlCursor cursor;
  private final List<Catalog.Document> documents = new ArrayList<>();
  private final List<Catalog.Index> indexes = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();

  private CatalogReader(YamlCursor cursor) {
    this.cursor = cursor;
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
    List<Catalog> read = new ArrayList<>();
    YamlCursor.read(
        source,
        cursor -> {
          CatalogReader reader = new CatalogReader(cursor);
          cursor.object("series, documents or index", reader::key);
          String series = reader.texts.getOrDefault("series", "");
          read.add(new Catalog(series, reader.documents, reader.indexes));
        });
    return read.get(0);
  }

  private boolean key(String key) throws IOException {
    switch (key) {
      case "series" -> texts.put("series", cursor.textOrEmpty());
      case "documents" -> cursor.each(this::document);
      case "index" -> cursor.each(this::index);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void document() throws IOException {
    cursor.expect(cursor.isAtObject(), "a document with " + KEYS);
    Entry entry = new Entry(cursor.here(), new HashMap<>(), new ArrayList<>());
    cursor.object(KEYS, key -> member(key, entry));
    documents.add(entry.document());
  }

  private boolean member(String key, Entry entry) throws IOException {
    Map<String, String> values = entry.values();
    switch (key) {
      case "date" -> values.put(key, date());
      case "kind" -> values.put(key, oneOf(KINDS));
      case "meeting" -> values.put(key, oneOf(Set.of("true", "false")));
      case "title", "place", "id" -> values.put(key, cursor.textOrEmpty());
      case "url" -> entry.urls().addAll(0, address(cursor.textOrEmpty()));
      case "also" -> cursor.each(() -> entry.urls().addAll(address(cursor.itemOrEmpty())));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void index() throws IOException {
    cursor.expect(cursor.isAtObject(), "a page with url and links");
    Location start = cursor.here();
    List<String> url = new ArrayList<>();
    List<String> links = new ArrayList<>();
    cursor.object(
        "url or links",
        key -> {
          if (key.equals("url")) {
            url.addAll(address(cursor.textOrEmpty()));
          } else if (key.equals("links")) {
            links.addAll(cursor.namesOfKey());
          } else {
            return false;
          }
          return true;
        });
    if (url.isEmpty() || links.isEmpty()) {
      throw new InputException(start, "an index without url or links", "expected both");
    }
    indexes.add(new Catalog.Index(url.get(0), links));
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

    private @Nullable String orNull(String key) {
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
    String date = cursor.textOrEmpty();
    try {
      return LocalDate.parse(date).toString();
    } catch (DateTimeParseException e) {
      throw cursor.wrong("\"" + date + "\" is no date", "expected yyyy-mm-dd");
    }
  }

  private String oneOf(Set<String> words) throws IOException {
    String word = cursor.textOrEmpty();
    if (!words.contains(word)) {
      String all = String.join(", ", words.stream().sorted().toList());
      throw cursor.wrong("\"" + word + "\" stands here", "expected " + all);
    }
    return word;
  }

  /** An address of the web; none where the file says null. */
  private List<String> address(String text) {
    if (!text.isEmpty() && !text.matches("https?://\\S+")) {
      throw cursor.wrong("\"" + text + "\" is no address", "expected https://… or null");
    }
    return text.isEmpty() ? List.of() : List.of(text);
  }
}

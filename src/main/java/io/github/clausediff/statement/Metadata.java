package io.github.clausediff.statement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a statement. What is not known is absent, never invented.
 *
 * @param id names the statement within its series
 * @param values in the order of {@link Field}
 */
public record Metadata(String id, Map<Field, String> values) {

  /** The fields of the front matter, in the order in which they are written. */
  public enum Field {
    SERIES,
    DATE,
    TITLE,
    KIND,
    PLACE,
    PARTICIPANTS,
    LANGUAGE,
    SOURCE,
    RETRIEVED,
    SHA256,
    TEXT_SHA256,
    STATUS;

    /** The key in the file. */
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Kinds of documents that can be told; all else is "other". */
  private static final List<String> KINDS =
      List.of("joint-statement", "overview", "fact-sheet", "press-statement");

  public Metadata {
    Map<Field, String> copy = new EnumMap<>(Field.class);
    copy.putAll(values);
    values = java.util.Collections.unmodifiableMap(copy);
  }

  public Optional<String> get(Field field) {
    return Optional.ofNullable(values.get(field));
  }

  /** The kind of document: as given, or what the id ends with ("2024-07-28-overview"). */
  public Optional<String> kind() {
    return get(Field.KIND).or(() -> KINDS.stream().filter(id::endsWith).findFirst());
  }

  /** The title, or the id where there is none. */
  public String title() {
    return get(Field.TITLE).orElse(id);
  }

  /** Whether the document is declared to be invented. */
  public boolean fictional() {
    return get(Field.STATUS).filter("fictional"::equals).isPresent();
  }
}

package io.github.clausediff.statement;

import java.util.EnumMap;
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
    LANGUAGE,
    SOURCE,
    RETRIEVED,
    SHA256,
    STATUS;

    /** The key in the file. */
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Metadata {
    Map<Field, String> copy = new EnumMap<>(Field.class);
    copy.putAll(values);
    values = java.util.Collections.unmodifiableMap(copy);
  }

  public Optional<String> get(Field field) {
    return Optional.ofNullable(values.get(field));
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

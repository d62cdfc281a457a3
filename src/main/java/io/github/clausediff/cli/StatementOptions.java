package io.github.clausediff.cli;

import io.github.clausediff.ingest.StatementName;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a user says of a document; it stands over what the document says itself. */
final class StatementOptions {

  @Option(names = "--id", description = "Its id; else made of date and name, or date and kind.")
  private @Nullable String id;

  @Option(names = "--title", description = "Its title, where the document does not give it.")
  private @Nullable String title;

  @Option(names = "--date", description = "Its date, yyyy-mm-dd.")
  private @Nullable String date;

  @Option(
      names = "--kind",
      description = "joint-statement, overview, fact-sheet, press-statement, other.")
  private @Nullable String kind;

  @Option(names = "--place", description = "Where the meeting was held.")
  private @Nullable String place;

  @Option(names = "--language", paramLabel = "TAG", description = "Its language: en, ja, …")
  private @Nullable String language;

  @Option(names = "--source", paramLabel = "URL", description = "Where the text was published.")
  private @Nullable String source;

  @Option(
      names = "--retrieved",
      paramLabel = "DATE",
      description = "The day it was taken over; else today (UTC).")
  private @Nullable LocalDate retrieved;

  /** The day on which documents are taken over. */
  LocalDate day() {
    return retrieved == null ? LocalDate.now(ZoneOffset.UTC) : retrieved;
  }

  /** The id asked for, or an empty string. */
  String id() {
    if (id != null && !StatementName.is(id)) {
      throw new InputException(
          Location.of("--id"),
          "\"" + id + "\" is no id of a statement",
          "expected letters, digits and dashes");
    }
    return id == null ? "" : id;
  }

  /** What is said of the document itself. */
  Map<Field, String> known() {
    Map<Field, String> known = new EnumMap<>(Field.class);
    put(known, Field.TITLE, title);
    put(known, Field.DATE, date);
    put(known, Field.KIND, kind);
    put(known, Field.PLACE, place);
    put(known, Field.LANGUAGE, language);
    put(known, Field.SOURCE, source);
    return known;
  }

  private static void put(Map<Field, String> known, Field field, @Nullable String value) {
    if (value != null) {
      known.put(field, value);
    }
  }

  /** Whether something is said that can be true of one document only. */
  boolean isOfOne() {
    return id != null || title != null || date != null || source != null;
  }

  boolean isEmpty() {
    return id == null && known().isEmpty();
  }
}

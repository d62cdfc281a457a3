package io.github.clausediff.ingest;

import io.github.clausediff.statement.Part;
import io.github.clausediff.statement.Role;
import io.github.clausediff.statement.Statement;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the date of a statement on the line that holds nothing else. */
final class Dates {

  private static final List<DateTimeFormatter> FORMS =
      List.of(form("MMMM d, uuuu"), form("MMMM d uuuu"), form("d MMMM uuuu"), form("uuuu-MM-dd"));

  private Dates() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /** The date as yyyy-mm-dd. */
  static Optional<String> find(Statement statement) {
    return statement.other().stream()
        .filter(part -> part.role() == Role.FRONT_MATTER)
        .map(Part::text)
        .flatMap(text -> parse(text).stream())
        .findFirst();
  }

  private static Optional<String> parse(String text) {
    return FORMS.stream().flatMap(form -> parse(text, form).stream()).findFirst();
  }

  private static Optional<String> parse(String text, DateTimeFormatter form) {
    try {
      return Optional.of(LocalDate.parse(text, form).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

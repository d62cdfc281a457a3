package io.github.clausediff.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a CSV file: every field in quotes, quotes doubled. A field that a spreadsheet would take
 * for a formula gets an apostrophe in front.
 */
final class CsvRow {

  /** Also in full width, which spreadsheets of East Asia take for the same. */
  private static final String FORMULA = "=+-@|%\uff1d\uff0b\uff0d\uff20";

  private CsvRow() {}

  /** With its line end. */
  static String of(List<String> fields) {
    return fields.stream().map(CsvRow::field).collect(Collectors.joining(",")) + "\n";
  }

  /** Control characters are made visible first, so that none hides a formula. */
  static String field(String text) {
    String shown = Printable.of(text);
    String start = shown.strip();
    boolean formula = !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
    return '"' + (formula || hides(text) ? "'" : "") + shown.replace("\"", "\"\"") + '"';
  }

  private static boolean hides(String text) {
    return !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
  }
}

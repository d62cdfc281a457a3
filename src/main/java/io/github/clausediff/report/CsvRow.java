package io.github.clausediff.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row of a CSV file: every field in quotes, quotes doubled. A field that a spreadsheet would take
 * for a formula gets an apostrophe in front.
 */
final class CsvRow {

  private CsvRow() {}

  /** With its line end. */
  static String of(List<String> fields) {
    return fields.stream().map(CsvRow::field).collect(Collectors.joining(",")) + "\n";
  }

  private static String field(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}

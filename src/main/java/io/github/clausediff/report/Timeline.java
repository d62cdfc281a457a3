package io.github.clausediff.report;

import io.github.clausediff.statement.Metadata.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The meetings of a series on a line of time, so that gaps are seen.
 *
 * @param points statements with a known date
 * @param years where a year begins
 */
record Timeline(List<Point> points, List<Point> years) implements View {

  /** The line leaves so much free on either side, in thousandths of the width. */
  private static final int MARGIN = 20;

  /** So many years have room for their numbers on a telephone. */
  private static final int NUMBERS = 7;

  /** Something on the line, at so many percent of its width. */
  record Point(String x, String text, String link) implements View {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "x" -> x;
        case "text" -> text;
        case "link" -> link;
        default -> throw View.unknown(name);
      };
    }
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "drawn" -> points.size() > 1;
      case "points" -> points;
      case "years" -> years;
      default -> throw View.unknown(name);
    };
  }

  static Timeline of(List<StatementView> statements, Words words) {
    List<StatementView> dated = statements.stream().filter(s -> day(s) > 0).toList();
    if (dated.isEmpty()) {
      return new Timeline(List.of(), List.of());
    }
    int first = LocalDate.ofEpochDay(day(dated.get(0))).getYear();
    int last = LocalDate.ofEpochDay(day(dated.get(dated.size() - 1))).getYear();
    List<Point> points = new ArrayList<>();
    for (StatementView statement : dated) {
      String text =
          DocumentView.dated(statement, words) + ": " + Printable.of(statement.metadata().title());
      String link = SiteNames.statement(statement.metadata().id());
      points.add(new Point(x(day(statement), first, last), text, link));
    }
    List<Point> years = new ArrayList<>();
    int every = 1 + (last - first) / NUMBERS;
    for (int year = first; year <= last + 1; year += every) {
      long day = LocalDate.of(year, 1, 1).toEpochDay();
      years.add(new Point(x(day, first, last), String.valueOf(year), ""));
    }
    return new Timeline(points, years);
  }

  private static String x(long day, int firstYear, int lastYear) {
    long start = LocalDate.of(firstYear, 1, 1).toEpochDay();
    long end = LocalDate.of(lastYear + 1, 1, 1).toEpochDay();
    return at(day - start, end - start);
  }

  /** A place on the line as SVG has it, "36.4%": part of a whole, which is above 0. */
  static String at(long part, long whole) {
    long thousandths = MARGIN + part * (1000 - 2 * MARGIN) / whole;
    return thousandths / 10 + "." + thousandths % 10 + "%";
  }

  /** Days since 1970, or 0 where the date is not known. */
  private static long day(StatementView statement) {
    String date = statement.metadata().get(Field.DATE).orElse("");
    return Wording.dateParts(date).isEmpty() ? 0 : LocalDate.parse(date).toEpochDay();
  }
}

package io.github.clausediff.report;

import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Pin;
import io.github.clausediff.statement.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts put into words, the same in every format and under every locale. */
final class Wording {

  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Wording() {}

  /** A share of 0..1 with two decimals. */
  static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP);
  }

  /** "2024-07-28" as "28 July 2024"; anything else as it is. */
  static String date(String iso) {
    List<Integer> parts = dateParts(iso);
    return parts.isEmpty()
        ? iso
        : parts.get(2) + " " + MONTHS.get(parts.get(1) - 1) + " " + parts.get(0);
  }

  /** Year, month and day of an ISO date; empty where it is none. */
  static List<Integer> dateParts(String iso) {
    Matcher date = ISO_DATE.matcher(iso);
    if (!date.matches()) {
      return List.of();
    }
    int month = Integer.parseInt(date.group(2));
    return month < 1 || month > MONTHS.size()
        ? List.of()
        : List.of(Integer.parseInt(date.group(1)), month, Integer.parseInt(date.group(3)));
  }

  /** "joint-statement" as "Joint statement". */
  static String title(String word) {
    return Series.capital(word.replace('-', ' '));
  }

  /** "1 clause", "2 clauses". */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** "linked by a person (A. Analyst, 2031-05-20): the same pledge". */
  static String decision(Pin pin) {
    String what =
        switch (pin.kind()) {
          case PAIR -> "linked by a person";
          case SEPARATE -> "kept from another clause by a person";
          case MERGE -> "merged by a person";
        };
    String who =
        Stream.of(pin.by(), pin.date())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return what + (who.isEmpty() ? "" : " (" + who + ")") + ": " + pin.reason();
  }

  static String section(List<String> path) {
    return String.join(" › ", path);
  }

  /** Sections and lines: "2. Security › (3), lines 27, 29; 4. Posture, line 61". */
  static String place(List<Clause> clauses) {
    Map<String, Set<Integer>> lines = new LinkedHashMap<>();
    for (Clause clause : clauses) {
      lines
          .computeIfAbsent(section(clause.section()), s -> new LinkedHashSet<>())
          .add(clause.position().line());
    }
    List<String> places = new ArrayList<>();
    lines.forEach((section, numbers) -> places.add(place(section, numbers)));
    return String.join("; ", places);
  }

  private static String place(String section, Set<Integer> lines) {
    String numbers = String.join(", ", lines.stream().map(String::valueOf).toList());
    return (section.isEmpty() ? "" : section + ", ")
        + (lines.size() == 1 ? "line " : "lines ")
        + numbers;
  }
}

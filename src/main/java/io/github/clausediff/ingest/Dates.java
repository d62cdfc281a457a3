package io.github.clausediff.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates of days, written in English or Japanese, as yyyy-mm-dd. */
final class Dates {

  private static final String MONTH =
      "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
          + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

  private static final Pattern MONTH_FIRST =
      Pattern.compile("(?i)\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? (\\d{4})\\b");
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern JAPANESE =
      Pattern.compile("(令和|平成|昭和)?([0-9０-９]{1,4}|元)年([0-9０-９]{1,2})月([0-9０-９]{1,2})日");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Dates() {}

  /** A date and where it stands. */
  private record Found(int start, int end, Optional<String> date) {}

  /** The first date in a text. */
  static Optional<String> in(String text) {
    return first(text).flatMap(Found::date);
  }

  /** The date that is all there is in a text, but for the name of a day of the week. */
  static Optional<String> only(String text) {
    String rest = Inline.fold(text).replaceFirst("^\\p{L}+day,? ", "").replaceFirst("\\.$", "");
    return first(rest)
        .filter(found -> found.start() == 0 && found.end() == rest.length())
        .flatMap(Found::date);
  }

  /** What stands in front of the date that ends a text; empty where there is no such date. */
  static Optional<String> before(String text) {
    String line = Inline.fold(text);
    return first(line)
        .filter(found -> found.start() > 0 && found.end() == line.length())
        .map(found -> line.substring(0, found.start()));
  }

  private static Optional<Found> first(String text) {
    return java.util.stream.Stream.of(
            find(MONTH_FIRST, text, m -> date(m.group(3), month(m.group(1)), m.group(2))),
            find(DAY_FIRST, text, m -> date(m.group(3), month(m.group(2)), m.group(1))),
            find(ISO, text, m -> date(m.group(1), m.group(2), m.group(3))),
            find(JAPANESE, text, m -> date(year(m), digits(m.group(3)), digits(m.group(4)))))
        .flatMap(Optional::stream)
        .min(java.util.Comparator.comparingInt(Found::start));
  }

  private static Optional<Found> find(
      Pattern form, String text, java.util.function.Function<Matcher, Optional<String>> reading) {
    Matcher matcher = form.matcher(text);
    return matcher.find()
        ? Optional.of(new Found(matcher.start(), matcher.end(), reading.apply(matcher)))
        : Optional.empty();
  }

  private static Optional<String> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
  }

  private static String year(Matcher matcher) {
    int count = matcher.group(2).equals("元") ? 1 : Integer.parseInt(digits(matcher.group(2)));
    String era = matcher.group(1) == null ? "" : matcher.group(1);
    return switch (era) {
      case "令和" -> String.valueOf(2018 + count);
      case "平成" -> String.valueOf(1988 + count);
      case "昭和" -> String.valueOf(1925 + count);
      default -> String.valueOf(count);
    };
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().forEach(c -> digits.append(Character.digit((char) c, 10)));
    return digits.toString();
  }
}

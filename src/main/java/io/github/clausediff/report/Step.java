package io.github.clausediff.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A comparison as the index of a series shows it: numbers, and a bar as long as it had changes.
 *
 * @param model of the comparison
 * @param link to its page
 * @param words for all that is said
 */
record Step(ReportModel model, String link, Words words) implements View {

  private static final int WIDTH = 600;
  private static final int LONG_MONTHS = 18;

  /** A stretch of the bar. */
  record Bar(String style, long x, long width, String title) implements View {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "style" -> style;
        case "x" -> x;
        case "width" -> width;
        case "title" -> title;
        default -> throw View.unknown(name);
      };
    }
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "link" -> link;
      case "heading" ->
          DocumentView.dated(model.earlier(), words)
              + " → "
              + DocumentView.dated(model.later(), words);
      case "bars" -> bars();
      case "numbers" -> numbers();
      case "highlights" -> Highlight.of(model, words).stream().limit(1).toList();
      case "interval" -> interval();
      case "isLong" -> months() >= LONG_MONTHS;
      case "gap" -> words.say("gap", months());
      default -> throw View.unknown(name);
    };
  }

  /** Whole months between the two dates; 0 where one is not known. */
  long months() {
    return between(date(model.earlier()), date(model.later()));
  }

  private static String date(StatementView statement) {
    return statement.metadata().get(io.github.clausediff.statement.Metadata.Field.DATE).orElse("");
  }

  private static long between(String earlier, String later) {
    boolean known = !Wording.dateParts(earlier).isEmpty() && !Wording.dateParts(later).isEmpty();
    return known
        ? Math.max(0, ChronoUnit.MONTHS.between(LocalDate.parse(earlier), LocalDate.parse(later)))
        : 0;
  }

  private String interval() {
    return months() == 0 ? "" : words.count("months", months());
  }

  private String numbers() {
    List<String> numbers = new ArrayList<>();
    for (Group group : Group.values()) {
      if (model.count(group) > 0) {
        numbers.add(model.count(group) + " " + words.named("kind", group.toString()));
      }
    }
    return String.join(words.get("comma"), numbers);
  }

  /** What was dropped to the left, what is in both in the middle, what is new to the right. */
  private List<Bar> bars() {
    List<Group> order =
        List.of(
            Group.DROPPED,
            Group.MERGED,
            Group.SPLIT,
            Group.REWORDED,
            Group.MOVED,
            Group.UNCHANGED,
            Group.NEW);
    long all = Math.max(1, model.changes().size());
    List<Bar> bars = new ArrayList<>();
    long done = 0;
    for (Group group : order) {
      long number = model.in(group).size();
      long x = done * WIDTH / all;
      done += number;
      if (number > 0) {
        String title = number + " " + words.named("kind", group.toString());
        bars.add(new Bar(group.toString(), x, Math.max(1, done * WIDTH / all - x - 1), title));
      }
    }
    return bars;
  }
}

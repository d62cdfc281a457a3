package io.github.clausediff.change;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** A promise gets a year by which it is to be kept, or an earlier one. */
final class DeadlineRule implements EffectRule {

  /** Also where a sentence follows with no space: "by 2027.We". */
  private static final Pattern YEAR = Pattern.compile("(?:19|20|21)\\d\\d(?:\\D.*)?");

  private static final Set<String> LIMITS = Set.of("by", "before", "than");

  /** "by the end of March 2034": words between "by" and the year. */
  private static final int REACH = 4;

  @Override
  public RuleNote note() {
    return new RuleNote(
        "deadline",
        Direction.STRENGTH,
        "A promise gets a year by which it is to be kept, or an earlier one.",
        new RuleNote.Pair(
            "They confirmed that the depot will be returned by 2040.",
            "They confirmed that the depot will be returned by 2036."),
        new RuleNote.Pair(
            "They confirmed that the depot will be returned by 2036.",
            "They confirmed that the depot will be returned before the end of 2036."),
        "Arithmetic.");
  }

  private record Deadline(int year, int from, int to) {}

  @Override
  public List<Finding> gains(Difference difference) {
    List<Deadline> before = deadlines(difference.before());
    List<Deadline> after = deadlines(difference.after());
    if (after.isEmpty() || !difference.isRooted(after.get(0).from()) || !promised(difference)) {
      return List.of();
    }
    Deadline late = after.get(0);
    String text = difference.after().text(late.from(), late.to());
    if (before.isEmpty()) {
      return List.of(new Finding("", text));
    }
    Deadline early = before.get(0);
    return late.year() < early.year()
        ? List.of(new Finding(difference.before().text(early.from(), early.to()), text))
        : List.of();
  }

  private static boolean promised(Difference difference) {
    return difference.after().stances().stream().anyMatch(Stance::isPromise)
        && difference.before().stances().stream().anyMatch(Stance::isPromise);
  }

  private static List<Deadline> deadlines(Difference.Half half) {
    List<Deadline> found = new ArrayList<>();
    for (int i = 0; i < half.side().size(); i++) {
      if (LIMITS.contains(half.normal(i))) {
        int by = i;
        OptionalInt year = year(half, by);
        year.ifPresent(
            at ->
                found.add(
                    new Deadline(Integer.parseInt(half.normal(at).substring(0, 4)), by, at + 1)));
      }
    }
    return found;
  }

  private static OptionalInt year(Difference.Half half, int by) {
    for (int i = by + 1; i < half.side().size() && i <= by + REACH; i++) {
      if (YEAR.matcher(half.normal(i)).matches()) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}

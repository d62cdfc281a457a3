package io.github.clausediff.ingest;

import io.github.clausediff.text.Months;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a meeting was held, where the text says so in a fixed form. */
final class Places {

  private static final String NAME = "\\p{Lu}[\\p{L}’']+(?:[ -]\\p{Lu}[\\p{L}’']+){0,2}";

  /** "Washington, D.C., " in front of a date. */
  private static final Pattern DATELINE =
      Pattern.compile("(" + NAME + ")(?:, ?D\\.? ?C\\.?)?(?:, | [/–—-] ?| \\()");

  private static final Pattern MEETING =
      Pattern.compile(
          "\\b(?:was|were|is|are) (?:convened|held)(?: [\\p{L}\\d]+){0,4}? (?:in|at) (?:the )?("
              + NAME
              + ")(?=[\\s,.;(]|$)");

  /** Words in front of a date that are no place. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day|released|updated|published|date|on"
              + "|"
              + Months.ANY);

  private Places() {}

  /** The place in front of the date that ends a line. */
  static Optional<String> ofDateline(String line) {
    return Dates.before(line).flatMap(front -> match(DATELINE.matcher(front), true));
  }

  /** The place of "was convened in …". */
  static Optional<String> ofMeeting(String sentence) {
    return match(MEETING.matcher(sentence), false);
  }

  private static Optional<String> match(Matcher matcher, boolean whole) {
    boolean found = whole ? matcher.matches() : matcher.find();
    return found && !NO_PLACE.matcher(matcher.group(1)).matches()
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }
}

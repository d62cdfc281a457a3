package io.github.clausediff.ingest;

import io.github.clausediff.statement.Statement;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who took part, where a sentence of the opening says who attended and gives titles. */
final class Attendance {

  /** Attendance is told in the opening. */
  private static final int OPENING = 6;

  private static final Pattern TELLS =
      Pattern.compile(
          "\\b(?:attended by|attendance of|hosted|represented by|met with|participants)\\b");

  private static final String NAME = "\\p{Lu}[\\p{L}’'-]*\\.?(?: \\p{Lu}[\\p{L}’'-]*\\.?){1,3}";

  private static final Pattern TITLED =
      Pattern.compile(
          "\\b(?:Mr\\.|Ms\\.|Mrs\\.|Dr\\.|H\\.E\\.|(?:t|T)he Honou?rable|Hon\\.|Secretary of"
              + " State|Secretary of Defense|(?:Foreign|Defense|Defence)"
              + " (?:Minister|Secretary)|Minister (?:for|of) (?:Foreign Affairs|Defen[cs]e)) ("
              + NAME
              + ")");

  private Attendance() {}

  /** Names in the order of the text, with semicolons between. */
  static Optional<String> of(Statement statement) {
    Set<String> names = new LinkedHashSet<>();
    statement.clauses().stream()
        .limit(OPENING)
        .map(clause -> clause.text())
        .filter(text -> TELLS.matcher(text).find())
        .forEach(text -> addTo(names, text));
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", names));
  }

  private static void addTo(Set<String> names, String text) {
    Matcher matcher = TITLED.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1).replaceFirst("\\.$", ""));
    }
  }
}

package io.github.clausediff.ci;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The expressions of GitHub that this project uses: names, quoted words, {@code ==}, {@code !=},
 * {@code &&} and {@code ||}.
 *
 * @param values of names; a name without one is empty
 */
record Expressions(Map<String, String> values) {

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ (.*?) }}");

  /** A text with its expressions replaced. */
  String fill(String text) {
    return EXPRESSION
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))));
  }

  /** Whether a condition holds. */
  boolean holds(String condition) {
    return Arrays.stream(condition.split(" && ", -1)).allMatch(this::compares);
  }

  private boolean compares(String comparison) {
    boolean unequal = comparison.contains(" != ");
    String[] sides = comparison.split(unequal ? " != " : " == ", -1);
    if (sides.length != 2) {
      throw new IllegalStateException("no comparison: " + comparison);
    }
    return value(sides[0]).equals(value(sides[1])) != unequal;
  }

  private String value(String expression) {
    return Arrays.stream(expression.split(" \\|\\| ", -1))
        .map(String::strip)
        .map(word -> word.startsWith("'") ? word.substring(1, word.length() - 1) : name(word))
        .filter(word -> !word.isEmpty())
        .findFirst()
        .orElse("");
  }

  private String name(String word) {
    if (!word.matches("[a-z_.-]+")) {
      throw new IllegalStateException("no name: " + word);
    }
    return values.getOrDefault(word, "");
  }
}

package io.github.clausediff.text;

import java.util.List;
import java.util.stream.Collectors;

/** Wrong input, with every problem found in it. The message has one line a problem. */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public InputException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public InputException(Location location, String what, String expected) {
    this(List.of(new Problem(location, what, expected)));
  }

  /** In the order in which they were found; never empty. */
  public List<Problem> problems() {
    return problems;
  }
}

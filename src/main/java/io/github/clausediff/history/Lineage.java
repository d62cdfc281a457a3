package io.github.clausediff.history;

import io.github.clausediff.align.Confidence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One commitment through a series: its forms, oldest first, at most one for each statement.
 *
 * @param id that of its first clause
 * @param steps never empty
 * @param branches ties with other lineages, in the order in which they were found
 */
public record Lineage(String id, List<Step> steps, List<Branch> branches) {

  public Lineage {
    steps = List.copyOf(steps);
    branches = List.copyOf(branches);
  }

  public Step first() {
    return steps.get(0);
  }

  public Step last() {
    return steps.get(steps.size() - 1);
  }

  /** Its form in the statement at a place. */
  public Optional<Step> at(int place) {
    return steps.stream().filter(step -> step.place() == place).findFirst();
  }

  /** Its last form before the statement at a place. */
  public Optional<Step> before(int place) {
    return steps.stream().filter(step -> step.place() < place).reduce((earlier, later) -> later);
  }

  /** The confidence of its least sure joint; a lineage of one form is sure. */
  public Confidence confidence() {
    return steps.stream()
        .flatMap(step -> step.joint().stream())
        .map(Joint::confidence)
        .max(Comparator.naturalOrder())
        .orElse(Confidence.HIGH);
  }
}

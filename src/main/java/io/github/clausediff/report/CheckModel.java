package io.github.clausediff.report;

import io.github.clausediff.gate.Verdict;
import java.util.List;

/**
 * Everything that a report on a check says.
 *
 * @param verdict the outcome
 * @param first for each check of the verdict, in its order: what the statement has that the one
 *     before it in its series has not
 */
public record CheckModel(Verdict verdict, List<List<SeenView>> first) {

  public CheckModel {
    first = first.stream().map(List::copyOf).toList();
  }

  /** "passed", "failed", or that there was nothing to check. */
  public String outcome() {
    if (!verdict.passed()) {
      return "failed";
    }
    return verdict.lookedAt() ? "passed" : "nothing to check";
  }
}

package io.github.clausediff.change;

import io.github.clausediff.statement.Statement;
import java.util.List;

/**
 * Everything that changed between two statements: every clause of both stands in exactly one
 * change.
 *
 * @param earlier the statement compared from
 * @param later the statement compared to
 * @param changes in the order of the alignment's links
 * @param turnover topics and named things that enter and leave
 * @param warnings what a reader has to know before trusting the comparison
 */
public record ChangeSet(
    Statement earlier,
    Statement later,
    List<Change> changes,
    Turnover turnover,
    List<Warning> warnings) {

  public ChangeSet {
    changes = List.copyOf(changes);
    warnings = List.copyOf(warnings);
  }

  /** Number of changes of a kind. */
  public long count(Kind kind) {
    return changes.stream().filter(c -> c.kind() == kind).count();
  }

  /** Number of changes whose place changed, whatever their kind. */
  public long moved() {
    return changes.stream().filter(Change::moved).count();
  }
}

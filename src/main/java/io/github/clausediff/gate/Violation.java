package io.github.clausediff.gate;

import java.util.List;

/**
 * One breach of a limit or of a formula.
 *
 * @param id that of the change where it is one change; else made from the limit and the statement
 * @param rule id of the limit or formula
 * @param changes ids of the changes that break it, in the order of the later statement; none for a
 *     formula
 * @param place where the words stand: for a dropped clause in the earlier statement
 * @param later where to look in the later statement; the same place for all but dropped clauses
 */
public record Violation(
    String id,
    String rule,
    Severity severity,
    String message,
    List<String> changes,
    Place place,
    Place later)
    implements Finding {

  public Violation {
    changes = List.copyOf(changes);
  }

  /** The change, where it is a single one; else an empty string. */
  public String change() {
    return changes.size() == 1 ? changes.get(0) : "";
  }
}

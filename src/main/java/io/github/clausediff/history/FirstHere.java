package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.List;

/**
 * A clause that does not carry on one of the statement before: first in the documents loaded, or
 * seen before that.
 *
 * @param clause of the statement
 * @param seen place of the statement that had its commitment last, or -1
 */
public record FirstHere(NormalizedClause clause, int seen) {

  /** Whether no document loaded has it earlier. */
  public boolean first() {
    return seen < 0;
  }

  /** Those of a statement, in reading order. */
  public static List<FirstHere> in(Lineages lineages, int place) {
    List<FirstHere> found = new ArrayList<>();
    for (NormalizedClause clause : lineages.chronicle().at(place).clauses()) {
      int seen =
          lineages.of(clause.clause().id()).stream()
              .flatMap(lineage -> lineage.before(place).stream())
              .mapToInt(Step::place)
              .max()
              .orElse(-1);
      if (seen < place - 1 || place == 0) {
        found.add(new FirstHere(clause, seen));
      }
    }
    return found;
  }
}

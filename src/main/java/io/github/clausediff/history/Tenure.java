package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How long the commitment of a clause has stood without a break, up to the statement of the clause.
 *
 * @param clause of that statement
 * @param run number of statements in a row, that one included; a digest that leaves the commitment
 *     out neither counts nor breaks it
 * @param since place of the first of them
 */
public record Tenure(NormalizedClause clause, int run, int since) {

  /** Of each clause of a statement, in reading order; of a merged clause the longest. */
  public static List<Tenure> in(Lineages lineages, int place) {
    List<Tenure> found = new ArrayList<>();
    for (NormalizedClause clause : lineages.chronicle().at(place).clauses()) {
      lineages.of(clause.clause().id()).stream()
          .flatMap(lineage -> of(lineages.chronicle(), lineage, place, clause).stream())
          .max(Comparator.comparingInt(Tenure::run))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Tenure> of(
      Chronicle chronicle, Lineage lineage, int place, NormalizedClause clause) {
    int run = 0;
    int since = -1;
    int last = -1;
    for (Step step : lineage.steps()) {
      boolean on = run > 0 && isUnbroken(chronicle, last, step.place());
      run = on ? run + 1 : 1;
      since = on ? since : step.place();
      last = step.place();
      if (last == place) {
        return Optional.of(new Tenure(clause, run, since));
      }
    }
    return Optional.empty();
  }

  /** Whether all statements between two are digests that may leave a line of the first out. */
  private static boolean isUnbroken(Chronicle chronicle, int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (!chronicle.at(at).kind().mayLeaveOut(chronicle.at(from).kind())) {
        return false;
      }
    }
    return true;
  }
}

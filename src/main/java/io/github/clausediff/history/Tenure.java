package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * How long the commitment of a clause has stood without a break.
 *
 * @param clause whose commitment it is
 * @param run number of statements in a row; a digest that leaves the commitment out neither counts
 *     nor breaks it
 * @param since place of the first of them
 */
public record Tenure(NormalizedClause clause, int run, int since) {

  /**
   * Of each clause of a statement, in reading order, up to that statement; of a merged clause the
   * longest.
   */
  public static List<Tenure> in(Lineages lineages, int place) {
    return of(
        lineages, place, (clause, lineage) -> at(lineages.chronicle(), lineage, place, clause));
  }

  /**
   * Of each clause of an earlier statement whose commitment stood up to the statement at a place,
   * and is not found there; none where that is a digest, which may leave it out.
   *
   * @param from place of the earlier statement
   */
  public static List<Tenure> gone(Lineages lineages, int from, int place) {
    return of(
        lineages, from, (clause, lineage) -> gone(lineages.chronicle(), lineage, place, clause));
  }

  private static List<Tenure> of(
      Lineages lineages,
      int place,
      BiFunction<NormalizedClause, Lineage, Optional<Tenure>> tenure) {
    List<Tenure> found = new ArrayList<>();
    for (NormalizedClause clause : lineages.chronicle().at(place).clauses()) {
      lineages.of(clause.clause().id()).stream()
          .flatMap(lineage -> tenure.apply(clause, lineage).stream())
          .max(Comparator.comparingInt(Tenure::run))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Tenure> gone(
      Chronicle chronicle, Lineage lineage, int place, NormalizedClause clause) {
    DocumentKind kind = chronicle.at(place).kind();
    return lineage
        .before(place)
        .filter(last -> lineage.at(place).isEmpty())
        .filter(last -> isUnbroken(chronicle, last.place(), place))
        .filter(last -> !kind.mayLeaveOut(chronicle.at(last.place()).kind()))
        .flatMap(last -> at(chronicle, lineage, last.place(), clause));
  }

  private static Optional<Tenure> at(
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

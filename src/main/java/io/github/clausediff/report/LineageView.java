package io.github.clausediff.report;

import io.github.clausediff.change.Kind;
import io.github.clausediff.history.History;
import io.github.clausediff.history.Lineage;
import io.github.clausediff.history.Step;
import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A lineage with what each statement says of it.
 *
 * @param lineage of several forms
 * @param history one entry for each statement, of this lineage alone
 */
public record LineageView(Lineage lineage, History history) {

  /** Where its page is, seen from the folder of histories. */
  String path() {
    return SiteNames.name(lineage.id().replace('/', '-')) + ".html";
  }

  /** The first topic of the newest form that has one, or an empty string. */
  String topic() {
    List<Step> steps = new ArrayList<>(lineage.steps());
    Collections.reverse(steps);
    return steps.stream()
        .flatMap(step -> step.clauses().stream())
        .map(NormalizedClause::reading)
        .flatMap(reading -> reading.topics().stream())
        .findFirst()
        .orElse("");
  }

  /** The newest form, short. */
  String heading() {
    return Excerpt.cut(Printable.of(lineage.last().text()), 110);
  }

  /** The state in each statement, oldest first. */
  List<CellState> cells() {
    return CellState.all(history);
  }

  /** Number of forms that say something else than the one before. */
  long changes() {
    return history.entries().stream()
        .flatMap(entry -> entry.passages().stream())
        .flatMap(passage -> passage.change().stream())
        .filter(change -> change.kind() != Kind.UNCHANGED)
        .count();
  }
}

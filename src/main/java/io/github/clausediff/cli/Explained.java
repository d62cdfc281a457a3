package io.github.clausediff.cli;

import io.github.clausediff.align.Explainer;
import io.github.clausediff.change.ChangeSet;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.report.ExplanationModel;
import io.github.clausediff.report.ExplanationModel.Focus;
import java.util.List;

/**
 * Two statements compared, with all that tells how.
 *
 * @param changes between the two
 * @param earlier all clauses of the earlier one, in reading order
 * @param later all clauses of the later one, in reading order
 * @param explainer of the links
 * @param normalizer that the clauses come from
 */
record Explained(
    ChangeSet changes,
    List<NormalizedClause> earlier,
    List<NormalizedClause> later,
    Explainer explainer,
    Normalizer normalizer) {

  ExplanationModel model(Focus focus) {
    return ExplanationModel.of(changes, explainer, normalizer, focus);
  }
}

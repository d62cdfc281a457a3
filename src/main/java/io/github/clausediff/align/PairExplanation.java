package io.github.clausediff.align;

import io.github.clausediff.normal.NormalizedClause;
import java.util.List;

/**
 * Why two clauses were linked, or were not.
 *
 * @param earlier the one
 * @param later the other
 * @param likeness 0..1, of the two wordings
 * @param stages of the model, in order; empty where the two were no candidates
 * @param earlierRivals other later clauses for the earlier one, best first, three at most
 * @param laterRivals other earlier clauses for the later one, best first, three at most
 * @param outcome what became of them
 */
public record PairExplanation(
    NormalizedClause earlier,
    NormalizedClause later,
    double likeness,
    List<Stage> stages,
    List<Partner> earlierRivals,
    List<Partner> laterRivals,
    Outcome outcome) {

  public PairExplanation {
    stages = List.copyOf(stages);
    earlierRivals = List.copyOf(earlierRivals);
    laterRivals = List.copyOf(laterRivals);
  }

  /** 0..1; 0 where the two were no candidates. */
  public double probability() {
    return stages.isEmpty() ? 0 : stages.get(stages.size() - 1).probability();
  }
}

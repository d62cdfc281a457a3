package io.github.clausediff.align;

import io.github.clausediff.normal.NormalizedClause;
import java.util.List;

/**
 * Finds which clauses of two statements answer each other. Symmetric: with the statements changed
 * about, the links are the same, changed about. The same clauses give the same answer on every
 * machine.
 */
public final class Aligner {

  private final Model model;

  /** With the model that comes with the program. */
  public Aligner() {
    this(ModelFile.standard());
  }

  public Aligner(Model model) {
    this.model = model;
  }

  /** Clauses in reading order, each statement's own. */
  public Alignment align(List<NormalizedClause> earlier, List<NormalizedClause> later) {
    FeatureTable table = FeatureTable.of(earlier, later);
    return align(earlier, later, table, model.logOdds(table));
  }

  /** Given the log odds of each pair of a table: for trainers that try several thresholds. */
  public Alignment align(
      List<NormalizedClause> earlier,
      List<NormalizedClause> later,
      FeatureTable table,
      double[] logOdds) {
    Scores scores = new Scores(table.candidates(), logOdds);
    Comparison comparison = table.comparison();
    Groups groups = new Groups(earlier.size(), later.size());
    List<Matcher> matchers =
        List.of(
            new IdenticalMatcher(comparison, new Sections(earlier, later)),
            new LikelyMatcher(comparison, model.threshold()),
            new GrowthMatcher(comparison));
    matchers.forEach(matcher -> matcher.match(scores, groups));
    return new Assembly(earlier, later, comparison, scores).assemble(groups);
  }
}

package io.github.clausediff.align;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Pin;
import java.util.List;

/**
 * Finds which clauses of two statements answer each other. Symmetric: with the statements changed
 * about, the links are the same, changed about. The same clauses give the same answer on every
 * machine.
 */
public final class Aligner {

  private final Model model;
  private final FeatureTables tables;
  private final List<Pin> pins;

  /** With the model that comes with the program, by words alone. */
  public Aligner() {
    this(ModelFile.standard(), FeatureTables.ofWords());
  }

  /** With the model that comes with the program for words and sentence vectors. */
  public Aligner(SentenceEncoder encoder) {
    this(ModelFile.withVectors(), FeatureTables.with(encoder));
  }

  /** With a model that was learnt from such tables. */
  public Aligner(Model model, FeatureTables tables) {
    this(model, tables, List.of());
  }

  private Aligner(Model model, FeatureTables tables, List<Pin> pins) {
    this.model = model;
    this.tables = tables;
    this.pins = List.copyOf(pins);
  }

  /** The same, bound by what people decided: no score changes, and no link they do not name. */
  public Aligner with(List<Pin> decisions) {
    return new Aligner(model, tables, decisions);
  }

  /** Clauses in reading order, each statement's own. */
  public Alignment align(List<NormalizedClause> earlier, List<NormalizedClause> later) {
    return align(earlier, later, tables.of(earlier, later));
  }

  /** The same alignment, with all that tells how it came about. */
  public Explainer explain(List<NormalizedClause> earlier, List<NormalizedClause> later) {
    FeatureTable table = tables.of(earlier, later);
    Alignment alignment = align(earlier, later, table);
    Verdicts verdicts = new Verdicts(earlier, later, alignment, model.threshold(), pins);
    return new Explainer(model, table, alignment, verdicts);
  }

  private Alignment align(
      List<NormalizedClause> earlier, List<NormalizedClause> later, FeatureTable table) {
    double[] logOdds = model.logOdds(table);
    Scores scores = new Scores(table.candidates(), logOdds);
    Comparison comparison = table.comparison();
    Pinned pinned = new Pinned(pins, earlier, later);
    Groups groups = new Groups(earlier.size(), later.size(), pinned);
    List<Matcher> matchers =
        List.of(
            new PinMatcher(pinned),
            new IdenticalMatcher(comparison, new Sections(earlier, later)),
            new LikelyMatcher(comparison, model.threshold()),
            new GrowthMatcher(comparison));
    matchers.forEach(matcher -> matcher.match(scores, groups));
    return new Assembly(earlier, later, comparison, scores).assemble(groups);
  }
}

package io.github.clausediff.cli;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.align.Alignment;
import io.github.clausediff.align.Explainer;
import io.github.clausediff.change.ChangeSet;
import io.github.clausediff.change.Classifier;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.report.ReportModel;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.Statement;
import java.util.List;

/** The whole way from two statements to a report, one call a step. */
final class Pipeline {

  private Pipeline() {}

  /** Compares two statements; what is known of either series counts for both. */
  static ReportModel compare(Statement earlier, Statement later) {
    Series series = Corpus.seriesOf(earlier, later);
    Normalizer normalizer = new Normalizer(series);
    List<NormalizedClause> before = normalizer.normalize(earlier.clauses());
    List<NormalizedClause> after = normalizer.normalize(later.clauses());
    Alignment alignment = new Aligner().with(Corpus.pinsOf(earlier, later)).align(before, after);
    ChangeSet changes = classify(earlier, later, alignment);
    return ReportModel.of(changes, before, after);
  }

  /** The same changes, with all that tells how their links came about; takes twice as long. */
  static Explained explain(Statement earlier, Statement later) {
    Normalizer normalizer = new Normalizer(Corpus.seriesOf(earlier, later));
    List<NormalizedClause> before = normalizer.normalize(earlier.clauses());
    List<NormalizedClause> after = normalizer.normalize(later.clauses());
    Explainer explainer = new Aligner().with(Corpus.pinsOf(earlier, later)).explain(before, after);
    ChangeSet changes = classify(earlier, later, explainer.alignment());
    return new Explained(changes, before, after, explainer, normalizer);
  }

  private static ChangeSet classify(Statement earlier, Statement later, Alignment alignment) {
    return new Classifier(List.of()).classify(earlier, later, alignment);
  }
}

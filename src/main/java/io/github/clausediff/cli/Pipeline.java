package io.github.clausediff.cli;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.align.Alignment;
import io.github.clausediff.align.Explainer;
import io.github.clausediff.change.ChangeSet;
import io.github.clausediff.change.Classifier;
import io.github.clausediff.change.EffectRules;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.report.ReportModel;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Languages;
import io.github.clausediff.statement.Phrasebook;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.Statement;
import java.util.List;

/** The whole way from two statements to a report, one call a step. */
final class Pipeline {

  private Pipeline() {}

  /** Compares two statements as their series ask for. */
  static ReportModel compare(Statement earlier, Statement later) {
    return compare(earlier, later, new EncoderOption());
  }

  /** Compares two statements; what is known of either series counts for both. */
  static ReportModel compare(Statement earlier, Statement later, EncoderOption encoder) {
    Languages.check(earlier, later);
    Series series = Corpus.seriesOf(earlier, later);
    Normalizer normalizer = new Normalizer(series);
    List<NormalizedClause> before = normalizer.normalize(earlier.clauses());
    List<NormalizedClause> after = normalizer.normalize(later.clauses());
    Aligner aligner = encoder.aligner(series.encoder()).with(Corpus.pinsOf(earlier, later));
    Alignment alignment = aligner.align(before, after);
    ChangeSet changes = classifier(series).classify(earlier, later, alignment);
    return ReportModel.of(changes, before, after);
  }

  /** The same changes, with all that tells how their links came about; takes twice as long. */
  static Explained explain(Statement earlier, Statement later, EncoderOption encoder) {
    Languages.check(earlier, later);
    Series series = Corpus.seriesOf(earlier, later);
    Normalizer normalizer = new Normalizer(series);
    List<NormalizedClause> before = normalizer.normalize(earlier.clauses());
    List<NormalizedClause> after = normalizer.normalize(later.clauses());
    Aligner aligner = encoder.aligner(series.encoder()).with(Corpus.pinsOf(earlier, later));
    Explainer explainer = aligner.explain(before, after);
    ChangeSet changes = classifier(series).classify(earlier, later, explainer.alignment());
    return new Explained(changes, before, after, explainer, normalizer);
  }

  /** The changes alone, by words alone: what a gate decides must be the same on every machine. */
  static ChangeSet changes(Statement earlier, Statement later) {
    Series series = Corpus.seriesOf(earlier, later);
    Normalizer normalizer = new Normalizer(series);
    List<NormalizedClause> before = normalizer.normalize(earlier.clauses());
    List<NormalizedClause> after = normalizer.normalize(later.clauses());
    Aligner aligner = new Aligner().with(Corpus.pinsOf(earlier, later));
    return classifier(series).classify(earlier, later, aligner.align(before, after));
  }

  /** With what is known of the series, and of the genre. */
  static Classifier classifier(Series series) {
    return new Classifier(new EffectRules(series.phrasebook().over(Phrasebook.standard())));
  }
}

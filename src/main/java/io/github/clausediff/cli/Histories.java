package io.github.clausediff.cli;

import io.github.clausediff.history.Chronicle;
import io.github.clausediff.history.Historian;
import io.github.clausediff.history.Lineages;
import io.github.clausediff.history.Tracer;
import io.github.clausediff.history.Witness;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.Statement;
import java.util.List;

/** The whole way from the folder of a series to its lineages, one call a step. */
final class Histories {

  private final Corpus corpus;
  private final Terminal terminal;

  Histories(Corpus corpus, Terminal terminal) {
    this.corpus = corpus;
    this.terminal = terminal;
  }

  /** The statements of a series, read and in order. */
  Chronicle chronicle(SeriesFolder folder) {
    List<Statement> statements =
        folder.entries().stream().map(entry -> corpus.find(entry.file().toString())).toList();
    Series series = series(statements);
    Normalizer normalizer = new Normalizer(series);
    List<Witness> witnesses =
        statements.stream()
            .map(statement -> new Witness(statement, normalizer.normalize(statement.clauses())))
            .toList();
    return new Chronicle(folder.id(), series, witnesses);
  }

  private static Series series(List<Statement> statements) {
    return statements.isEmpty()
        ? Series.standard()
        : Corpus.seriesOf(statements.get(0), statements.get(0));
  }

  /** The lineages of a series, by alignments that are kept beside it. */
  Lineages lineages(SeriesFolder folder) {
    Chronicle chronicle = chronicle(folder);
    SeriesIndex index = new SeriesIndex(folder.folder(), terminal);
    return new Tracer(chronicle, index.alignments(chronicle)).trace();
  }

  /** Who answers questions about them. */
  static Historian historian(Lineages lineages) {
    return new Historian(lineages, Pipeline.classifier(lineages.chronicle().series()));
  }
}

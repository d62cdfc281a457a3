package io.github.clausediff.cli;

import io.github.clausediff.history.Chronicle;
import io.github.clausediff.history.FirstHere;
import io.github.clausediff.history.Historian;
import io.github.clausediff.history.Lineages;
import io.github.clausediff.history.Tracer;
import io.github.clausediff.history.Witness;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.report.HistorySite;
import io.github.clausediff.report.LineageView;
import io.github.clausediff.report.SitePage;
import io.github.clausediff.report.Words;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.Statement;
import java.util.List;
import java.util.stream.IntStream;

/** The whole way from the folder of a series to its lineages, one call a step. */
final class Histories {

  private final Corpus corpus;
  private final EncoderOption encoder;
  private final Terminal terminal;

  Histories(Corpus corpus, EncoderOption encoder, Terminal terminal) {
    this.corpus = corpus;
    this.encoder = encoder;
    this.terminal = terminal;
  }

  /** The statements of a series, read and in order. */
  Chronicle chronicle(SeriesFolder folder) {
    List<Statement> statements =
        folder.entries().parallelStream()
            .map(entry -> corpus.find(entry.file().toString()))
            .toList();
    Series series = series(statements);
    Normalizer normalizer = new Normalizer(series);
    List<Witness> witnesses =
        statements.parallelStream()
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
    SeriesIndex index = new SeriesIndex(folder.folder(), encoder, terminal);
    return new Tracer(chronicle, index.alignments(chronicle)).trace();
  }

  /** The pages of the histories of a series; none for a single statement. */
  List<SitePage> pages(SeriesFolder folder, String title, Words words) {
    if (folder.entries().size() < 2) {
      return List.of();
    }
    Lineages lineages = lineages(folder);
    Historian historian = historian(lineages);
    List<LineageView> several =
        lineages.all().stream()
            .filter(lineage -> lineage.steps().size() > 1)
            .map(lineage -> new LineageView(lineage, historian.follow(lineage)))
            .toList();
    List<List<FirstHere>> first =
        IntStream.range(0, lineages.chronicle().size())
            .mapToObj(place -> FirstHere.in(lineages, place))
            .toList();
    return new HistorySite(title, lineages.chronicle(), several, words).pages(first);
  }

  /** Who answers questions about them. */
  static Historian historian(Lineages lineages) {
    return new Historian(lineages, Pipeline.classifier(lineages.chronicle().series()));
  }
}

package io.github.clausediff.cli;

import io.github.clausediff.history.Chronicle;
import io.github.clausediff.history.FirstHere;
import io.github.clausediff.history.Historian;
import io.github.clausediff.history.Lineages;
import io.github.clausediff.history.QueryReader;
import io.github.clausediff.history.Tracer;
import io.github.clausediff.report.HistorySite;
import io.github.clausediff.report.LineageView;
import io.github.clausediff.report.SitePage;
import io.github.clausediff.report.Words;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Languages;
import io.github.clausediff.statement.SeriesFolder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The whole way from the folder of a series to its lineages, one call a step. */
final class Histories {

  private final Corpus corpus;
  private final EncoderOption encoder;
  private final Terminal terminal;

  /** Folder → its index, which is read once. */
  private final Map<Path, SeriesIndex> indexes = new HashMap<>();

  Histories(Corpus corpus, EncoderOption encoder, Terminal terminal) {
    this.corpus = corpus;
    this.encoder = encoder;
    this.terminal = terminal;
  }

  /**
   * The statements of a series, read and in order. Nothing is followed from one language into
   * another: where a series has Japanese ones among others, those of which there are more count.
   */
  Chronicle chronicle(SeriesFolder folder) {
    return chronicle(folder, isJapanese(folder));
  }

  /** The same, of the Japanese statements or of the others. */
  Chronicle chronicle(SeriesFolder folder, boolean japanese) {
    return chronicle(folder, japanese, index(folder));
  }

  private Chronicle chronicle(SeriesFolder folder, boolean japanese, SeriesIndex index) {
    List<SeriesFolder.Entry> entries =
        folder.entries().stream()
            .filter(entry -> Languages.isJapanese(entry.metadata()) == japanese)
            .toList();
    return new Chronicle(folder.id(), index.series(), index.witnesses(entries, corpus));
  }

  private SeriesIndex index(SeriesFolder folder) {
    return indexes.computeIfAbsent(
        folder.folder().toAbsolutePath().normalize(),
        path -> new SeriesIndex(folder, encoder, terminal));
  }

  private static boolean isJapanese(SeriesFolder folder) {
    long japanese =
        folder.entries().stream().filter(e -> Languages.isJapanese(e.metadata())).count();
    return 2 * japanese > folder.entries().size();
  }

  /** Says which statements are left out for their language. */
  private void tell(SeriesFolder folder, Chronicle chronicle) {
    int others = folder.entries().size() - chronicle.size();
    if (others > 0) {
      boolean japanese = Languages.isJapanese(chronicle.at(0).statement().metadata());
      terminal
          .err()
          .println(
              folder.id()
                  + ": followed through the "
                  + chronicle.size()
                  + " statements "
                  + (japanese ? "in" : "not in")
                  + " Japanese; the other "
                  + others
                  + " left out");
    }
  }

  /** The lineages of a series, by alignments that are kept beside it. */
  Lineages lineages(SeriesFolder folder) {
    return lineages(folder, isJapanese(folder));
  }

  /** The lineages of the Japanese statements, or of the others. */
  Lineages lineages(SeriesFolder folder, boolean japanese) {
    SeriesIndex index = index(folder);
    Chronicle chronicle = chronicle(folder, japanese, index);
    tell(folder, chronicle);
    return new Tracer(chronicle, index.alignments(chronicle)).trace();
  }

  /** The lineages of those statements in which a question finds something. */
  Lineages lineages(SeriesFolder folder, String query) {
    boolean japanese = isJapanese(folder);
    boolean mixed =
        folder.entries().stream().anyMatch(e -> Languages.isJapanese(e.metadata()) != japanese);
    boolean other =
        mixed
            && !QueryReader.isFound(chronicle(folder, japanese), query)
            && QueryReader.isFound(chronicle(folder, !japanese), query);
    return lineages(folder, japanese != other);
  }

  /** The pages of the histories of a series; none for a single statement. */
  static List<SitePage> pages(Lineages lineages, String title, Words words) {
    if (lineages.chronicle().size() < 2) {
      return List.of();
    }
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

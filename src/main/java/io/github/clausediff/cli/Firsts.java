package io.github.clausediff.cli;

import io.github.clausediff.report.Past;
import io.github.clausediff.report.SeenView;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Languages;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.Statement;
import java.nio.file.Path;
import java.util.List;

/** What a statement is the first to say, as far as the documents loaded can tell. */
final class Firsts {

  private final Corpus corpus;
  private final Histories histories;

  /** By words, or as the series asks for. */
  Firsts(Corpus corpus, Terminal terminal) {
    this(corpus, new EncoderOption(), terminal);
  }

  Firsts(Corpus corpus, EncoderOption encoder, Terminal terminal) {
    this.corpus = corpus;
    this.histories = new Histories(corpus, encoder, terminal);
  }

  /** Clauses, then names; nothing for the oldest statement of its series. */
  List<SeenView> of(Statement statement) {
    return series(statement).first(statement.id());
  }

  /** The same, and how long commitments have stood. */
  Past past(Statement earlier, Statement later) {
    Path folder = corpus.folderOf(earlier.source().name());
    boolean one = folder.equals(corpus.folderOf(later.source().name()));
    return series(later).past(one ? earlier.id() : "", later.id());
  }

  private SeriesPast series(Statement statement) {
    Path folder = corpus.folderOf(statement.source().name());
    return new SeriesPast(
        histories.lineages(SeriesFolder.open(folder), Languages.isJapanese(statement.metadata())));
  }
}

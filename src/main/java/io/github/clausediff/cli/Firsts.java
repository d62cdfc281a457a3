package io.github.clausediff.cli;

import io.github.clausediff.history.Chronicle;
import io.github.clausediff.history.FirstHere;
import io.github.clausediff.history.FirstName;
import io.github.clausediff.history.Lineages;
import io.github.clausediff.history.Newcomers;
import io.github.clausediff.report.SeenView;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Languages;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
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
    Path folder = corpus.folderOf(statement.source().name());
    Lineages lineages =
        histories.lineages(SeriesFolder.open(folder), Languages.isJapanese(statement.metadata()));
    Chronicle chronicle = lineages.chronicle();
    int place = chronicle.placeOf(statement.id());
    List<SeenView> seen = new ArrayList<>();
    if (place > 0) {
      FirstHere.in(lineages, place).forEach(first -> seen.add(clause(chronicle, first)));
      new Newcomers(chronicle).in(place).forEach(name -> seen.add(name(chronicle, name)));
    }
    return seen;
  }

  private static SeenView clause(Chronicle chronicle, FirstHere first) {
    String id = first.clause().clause().id();
    String text = first.clause().clause().text();
    return first.first()
        ? new SeenView(id, text, "", "")
        : new SeenView(
            id, text, chronicle.at(first.seen()).date(), chronicle.at(first.seen()).id());
  }

  private static SeenView name(Chronicle chronicle, FirstName name) {
    String statement =
        chronicle.witnesses().stream()
            .filter(witness -> !name.seen().isEmpty() && witness.date().equals(name.seen()))
            .map(witness -> witness.id())
            .findFirst()
            .orElse("");
    return new SeenView("", name.name(), name.seen(), statement);
  }
}

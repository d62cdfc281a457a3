package io.github.clausediff.cli;

import io.github.clausediff.history.Chronicle;
import io.github.clausediff.history.FirstHere;
import io.github.clausediff.history.FirstName;
import io.github.clausediff.history.Lineages;
import io.github.clausediff.history.Newcomers;
import io.github.clausediff.history.Tenure;
import io.github.clausediff.history.Witness;
import io.github.clausediff.report.Past;
import io.github.clausediff.report.SeenView;
import io.github.clausediff.report.StoodView;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Languages;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    Lineages lineages = lineages(statement);
    return of(lineages, lineages.chronicle().placeOf(statement.id()));
  }

  /** The same, and how long the commitments of both have stood. */
  Past past(Statement earlier, Statement later) {
    return past(lineages(later), earlier.id(), later.id());
  }

  private Lineages lineages(Statement statement) {
    Path folder = corpus.folderOf(statement.source().name());
    return histories.lineages(
        SeriesFolder.open(folder), Languages.isJapanese(statement.metadata()));
  }

  /** Of two statements by their ids; nothing of one that is not followed. */
  static Past past(Lineages lineages, String earlier, String later) {
    int from = lineages.chronicle().placeOf(earlier);
    int place = lineages.chronicle().placeOf(later);
    if (place < 0) {
      return Past.UNKNOWN;
    }
    List<Tenure> all = new ArrayList<>();
    if (from >= 0 && from < place) {
      all.addAll(Tenure.gone(lineages, from, place));
    }
    all.addAll(Tenure.in(lineages, place));
    return new Past(of(lineages, place), stood(lineages.chronicle(), all));
  }

  private static Map<String, StoodView> stood(Chronicle chronicle, List<Tenure> all) {
    Map<String, StoodView> stood = new LinkedHashMap<>();
    for (Tenure tenure : all) {
      if (tenure.run() > 1) {
        Witness since = chronicle.at(tenure.since());
        StoodView view = new StoodView(tenure.run(), since.date(), since.id());
        stood.put(tenure.clause().clause().id(), view);
      }
    }
    return stood;
  }

  private static List<SeenView> of(Lineages lineages, int place) {
    Chronicle chronicle = lineages.chronicle();
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

package io.github.clausediff.gate;

import io.github.clausediff.align.Alignment;
import io.github.clausediff.align.Confidence;
import io.github.clausediff.align.Evidence;
import io.github.clausediff.align.Link;
import io.github.clausediff.change.ChangeSet;
import io.github.clausediff.change.Classifier;
import io.github.clausediff.change.EffectRules;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.Phrasebook;
import io.github.clausediff.statement.Position;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.Statement;
import io.github.clausediff.text.SourceText;
import io.github.clausediff.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two statements made up for tests, with their links written out; a clause a line. */
final class Pair {

  static final Series SERIES =
      new Series(
              "tides",
              "",
              List.of(
                  new Series.Party("tarsk", List.of("Tarsk")),
                  new Series.Party("ollery", List.of("Ollery"))),
              List.of(List.of("Ports of Brannoch", "Brannoch Ports")),
              List.of(
                  new Series.Topic("ports", List.of("ports of Brannoch")),
                  new Series.Topic("narrows", List.of("Narrows"))),
              Phrasebook.EMPTY,
              false)
          .over(Series.standard());

  private final List<Row> rows = new ArrayList<>();
  private String kind = "joint-statement";

  /** A link: one side may be empty; several clauses of a side are parted by a bar. */
  private record Row(String earlier, String later, Confidence confidence, boolean moved) {}

  Pair with(String earlier, String later) {
    return with(earlier, later, Confidence.HIGH, false);
  }

  Pair with(String earlier, String later, Confidence confidence, boolean moved) {
    rows.add(new Row(earlier, later, confidence, moved));
    return this;
  }

  Pair of(String kindOfDocument) {
    kind = kindOfDocument;
    return this;
  }

  /** The same links with the sides exchanged. */
  @SuppressWarnings("ArgumentSelectionDefectChecker") // changing the sides about is the point
  Pair mirrored() {
    Pair mirror = new Pair();
    rows.forEach(row -> mirror.with(row.later(), row.earlier(), row.confidence(), row.moved()));
    return mirror;
  }

  ChangeSet changes() {
    List<Clause> earlier = clauses("2031-01-01", rows.stream().map(Row::earlier).toList());
    List<Clause> later = clauses("2032-02-02", rows.stream().map(Row::later).toList());
    Normalizer normalizer = new Normalizer(SERIES);
    List<NormalizedClause> before = new ArrayList<>(normalizer.normalize(earlier));
    List<NormalizedClause> after = new ArrayList<>(normalizer.normalize(later));
    List<Link> links = new ArrayList<>();
    for (Row row : rows) {
      Evidence evidence = new Evidence(0.5, row.confidence(), "test", row.moved());
      links.add(new Link(take(before, row.earlier()), take(after, row.later()), evidence));
    }
    return new Classifier(new EffectRules(Phrasebook.standard()))
        .classify(
            statement("2031-01-01", earlier),
            statement("2032-02-02", later),
            new Alignment(links, List.of()));
  }

  private static List<String> sentences(String side) {
    return side.isEmpty() ? List.of() : List.of(side.split(" \\| ", -1));
  }

  private static List<NormalizedClause> take(List<NormalizedClause> from, String side) {
    List<NormalizedClause> taken = from.subList(0, sentences(side).size());
    List<NormalizedClause> copy = List.copyOf(taken);
    taken.clear();
    return copy;
  }

  private static List<Clause> clauses(String id, List<String> sides) {
    List<Clause> clauses = new ArrayList<>();
    for (String side : sides) {
      for (String text : sentences(side)) {
        int n = clauses.size() + 1;
        Position at = new Position(n, n, n, 10 + n, new Span(0, text.length()));
        clauses.add(new Clause(id + "/" + n, text, List.of(), at));
      }
    }
    return clauses;
  }

  private Statement statement(String id, List<Clause> clauses) {
    Metadata metadata = new Metadata(id, Map.of(Field.DATE, id, Field.KIND, kind));
    return new Statement(metadata, new SourceText("s/" + id + ".md", id), clauses, List.of());
  }
}

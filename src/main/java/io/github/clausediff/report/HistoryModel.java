package io.github.clausediff.report;

import io.github.clausediff.history.Entry;
import io.github.clausediff.history.History;
import io.github.clausediff.history.Joint;
import io.github.clausediff.history.Near;
import io.github.clausediff.history.Passage;
import io.github.clausediff.history.Step;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A history with everything that every format says of it, worded once.
 *
 * @param history what was found
 * @param gaps documents that are known to exist and are not loaded, in the order of the catalog
 * @param echoes wordings of other series that are found in this one, or the other way round
 */
public record HistoryModel(History history, List<Catalog.Document> gaps, List<EchoView> echoes) {

  public HistoryModel {
    gaps = List.copyOf(gaps);
    echoes = List.copyOf(echoes);
  }

  /** "Taiwan Strait" in us-japan-leaders. */
  String title() {
    return "“" + history.query().text() + "” in " + history.series();
  }

  /** "found in 5 of 6 statements loaded". */
  String extent() {
    int loaded = history.entries().size();
    return "found in " + history.found() + " of " + Wording.count(loaded, "statement") + " loaded";
  }

  /** A fact of the whole history. */
  record Fact(String name, String value) {}

  /** First, last, runs, returns; nothing but the extent where nothing was found. */
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    history
        .first()
        .ifPresent(entry -> facts.add(new Fact("first in the documents loaded", name(entry))));
    history.last().ifPresent(entry -> facts.add(new Fact("last", name(entry))));
    if (history.found() > 0) {
      facts.add(new Fact("longest run", row(history.longestRun())));
      facts.add(new Fact("current run", row(history.currentRun())));
      facts.add(new Fact("returned", returned()));
    }
    return facts;
  }

  static String name(Entry entry) {
    return entry.witness().date() + " " + entry.witness().statement().metadata().title();
  }

  private static String row(int run) {
    return run == 0 ? "not found in the newest statement" : Wording.count(run, "statement");
  }

  private String returned() {
    List<Entry> returns = history.returns();
    return returns.isEmpty()
        ? "no"
        : "in " + String.join(", ", returns.stream().map(e -> e.witness().date()).toList());
  }

  /** "present, 3 in a row", "not in this overview", "not found in this statement". */
  static String state(Entry entry) {
    if (!entry.present()) {
      return entry.words();
    }
    return "present" + (entry.run() > 1 ? ", " + entry.run() + " in a row" : "");
  }

  /** Of a lineage that begins with an entry. */
  String begins(Entry entry) {
    return isFirst(entry)
        ? "first form in the documents loaded"
        : "new here: linked with no earlier form";
  }

  /** What became of the form before: "reworded, likeness 0.60, confidence: high". */
  String passage(Entry entry, Passage passage) {
    if (passage.change().isEmpty()) {
      return begins(entry);
    }
    String kind = passage.change().get().kind() + since(passage);
    return passage
        .step()
        .joint()
        .map(
            joint -> kind + ", likeness " + likeness(joint) + ", confidence: " + joint.confidence())
        .orElse(kind);
  }

  private static String likeness(Joint joint) {
    return Wording.rounded(joint.similarity()).toPlainString();
  }

  private boolean isFirst(Entry entry) {
    return history.first().filter(e -> e.witness().id().equals(entry.witness().id())).isPresent();
  }

  private String since(Passage passage) {
    int from = passage.step().joint().map(Joint::from).orElse(passage.step().place() - 1);
    boolean next = from == passage.step().place() - 1;
    return next ? "" : " since " + history.entries().get(from).witness().date();
  }

  /** Numbers of the clauses of a form: "/33, /34". */
  static String places(Step step) {
    return step.clauses().stream()
        .map(clause -> "/" + clause.clause().position().ordinal())
        .collect(Collectors.joining(", "));
  }

  /** "nearest, likeness 0.31, /17". */
  static String near(Near near) {
    String what = isFar(near) ? "no like wording; nearest" : "nearest";
    return (near.carriesOn() ? "the commitment goes on in other words" : what)
        + ", likeness "
        + Wording.rounded(near.similarity()).toPlainString()
        + ", /"
        + near.clause().clause().position().ordinal();
  }

  /** Whether what comes nearest is hardly worth reading. */
  static boolean isFar(Near near) {
    return !near.carriesOn() && !NearestView.isNear(Wording.rounded(near.similarity()));
  }

  /** As published, with a space between. */
  static String text(List<NormalizedClause> clauses) {
    return clauses.stream().map(c -> c.clause().text()).collect(Collectors.joining(" "));
  }
}

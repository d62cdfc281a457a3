package io.github.clausediff.report;

import io.github.clausediff.align.PairExplanation;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Step;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An explanation for a terminal. */
final class ExplanationText {

  /** Things that one rule did that are shown. */
  private static final int STEPS = 6;

  private final ExplanationModel model;
  private final Paragraphs out = new Paragraphs();

  private ExplanationText(ExplanationModel model) {
    this.model = model;
  }

  static String of(ExplanationModel model) {
    return new ExplanationText(model).text();
  }

  private String text() {
    out.line(0, model.earlier().name());
    out.line(2, "→ " + model.later().name());
    model.changes().forEach(this::change);
    model.clauses().forEach(this::clause);
    List<PairExplanation> pairs = model.pairs();
    if (pairs.isEmpty()) {
      out.line(0, "");
      out.line(0, "No clause of the other statement has anything in common with it.");
    }
    PairText text = new PairText(model, out);
    for (int k = 0; k < pairs.size(); k++) {
      text.write(pairs.get(k), k == 0);
    }
    return out.text();
  }

  private void change(ChangeView change) {
    boolean joins = !change.earlier().isEmpty() && !change.later().isEmpty();
    String linked =
        joins
            ? (change.moved() ? ", moved" : "")
                + "; linked by \""
                + change.evidence().matcher()
                + "\", likeness "
                + change.similarity().toPlainString()
                + ", "
                + change.surety()
            : "";
    out.line(0, "");
    out.line(0, "Change " + change.id() + ": " + change.kind() + linked);
    if (!change.earlier().isEmpty()) {
      out.line(2, "earlier " + numbers(change.earlier()));
    }
    if (!change.later().isEmpty()) {
      out.line(2, "later   " + numbers(change.later()));
    }
    if (!change.decision().isEmpty()) {
      out.line(2, change.decision());
    }
    change
        .effects()
        .forEach(e -> out.line(2, e.type() + ": " + e.evidence() + " (rule " + e.rule() + ")"));
  }

  private void clause(ExplanationModel.Asked asked) {
    NormalizedClause clause = asked.clause();
    out.line(0, "");
    out.line(
        0,
        Series.capital(asked.side())
            + " "
            + clause.clause().id()
            + " ("
            + Wording.place(List.of(clause.clause()))
            + ")");
    out.line(2, clause.clause().text());
    out.line(2, "compared as: " + clause.normalText());
    Map<String, List<String>> rules = new LinkedHashMap<>();
    asked
        .steps()
        .forEach(s -> rules.computeIfAbsent(s.rule(), r -> new ArrayList<>()).add(words(s)));
    rules.forEach((rule, steps) -> out.line(4, rule + ": " + some(steps)));
  }

  private static String words(Step step) {
    return step.before() + " → " + (step.after().isEmpty() ? "(not compared)" : step.after());
  }

  private static String some(List<String> steps) {
    int more = steps.size() - STEPS;
    String shown = String.join(" | ", steps.subList(0, Math.min(STEPS, steps.size())));
    return more > 0 ? shown + " | and " + more + " more" : shown;
  }

  private static String numbers(SideView side) {
    return side.clauses().stream().map(ExplanationText::number).collect(Collectors.joining(", "));
  }

  /** The last part of its id, which tells it from the others of its statement. */
  static String number(Clause clause) {
    return clause.id().substring(clause.id().lastIndexOf('/') + 1);
  }
}

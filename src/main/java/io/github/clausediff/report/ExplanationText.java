package io.github.clausediff.report;

import io.github.clausediff.align.PairExplanation;
import io.github.clausediff.align.Part;
import io.github.clausediff.align.Partner;
import io.github.clausediff.align.Stage;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An explanation for a terminal. */
final class ExplanationText {

  /** Characters of a rival's text that are shown. */
  private static final int SHORT = 72;

  /** Things that one rule did that are shown. */
  private static final int STEPS = 6;

  private static final List<String> TITLES =
      List.of("the two clauses alone", "how they stand among the others");

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
    for (int k = 0; k < pairs.size(); k++) {
      pair(pairs.get(k), k == 0);
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
    change.earlier().clauses().forEach(clause -> out.line(2, "earlier " + clause.id()));
    change.later().clauses().forEach(clause -> out.line(2, "later   " + clause.id()));
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
        Wording.capital(asked.side())
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

  /** The first pair with every part of its score, the others in short. */
  private void pair(PairExplanation pair, boolean whole) {
    String earlier = pair.earlier().clause().id();
    String later = pair.later().clause().id();
    out.line(0, "");
    out.line(0, earlier + " – " + later);
    out.line(2, Wording.capital(Reasons.of(pair, model.threshold())) + ".");
    if (model.clauses().stream().noneMatch(asked -> asked.clause().equals(pair.earlier()))) {
      out.line(2, shortened(pair.earlier()));
    }
    if (model.clauses().stream().noneMatch(asked -> asked.clause().equals(pair.later()))) {
      out.line(2, shortened(pair.later()));
    }
    if (whole) {
      rivals("the earlier clause", pair.earlierRivals(), pair);
      rivals("the later clause", pair.laterRivals(), pair);
      for (int k = pair.stages().size() - 1; k >= 0; k--) {
        stage(k, pair.stages().get(k));
      }
    } else {
      out.line(2, "the parts of its score: clausediff explain " + earlier + " " + later);
    }
  }

  private void rivals(String of, List<Partner> rivals, PairExplanation pair) {
    for (int k = 0; k < rivals.size(); k++) {
      Partner rival = rivals.get(k);
      boolean better = rival.probability() > pair.probability();
      String label = k > 0 ? "then" : (better ? "Better for " : "Runner-up for ") + of;
      String margin =
          Wording.rounded(rival.probability()).toPlainString()
              + ", margin "
              + Wording.rounded(pair.probability() - rival.probability()).toPlainString();
      out.line(2, label + ": " + rival.clause().clause().id() + ", probability " + margin);
      out.line(4, shortened(rival.clause()));
    }
  }

  private static String shortened(NormalizedClause clause) {
    String text = clause.clause().text();
    return text.length() <= SHORT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, SHORT))) + "…";
  }

  private void stage(int number, Stage stage) {
    out.line(0, "");
    out.row("stage " + (number + 1) + ", " + TITLES.get(number), "value", "weight", "adds");
    for (Part part : stage.parts()) {
      out.row(
          "  " + part.feature(),
          number(part.value()),
          number(part.weight()),
          signed(part.contribution()));
    }
    out.row("  bias", "", "", signed(stage.bias()));
    String chance = "= probability " + Wording.rounded(stage.probability()).toPlainString();
    out.row("  log odds " + chance, "", "", signed(stage.logOdds()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value + 0.0);
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+.3f", value + 0.0);
  }
}

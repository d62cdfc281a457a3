package io.github.clausediff.report;

import io.github.clausediff.align.PairExplanation;
import io.github.clausediff.align.Part;
import io.github.clausediff.align.Partner;
import io.github.clausediff.align.Stage;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Series;
import java.util.List;
import java.util.Locale;

/** The part of an explanation that is about two clauses, for a terminal. */
final class PairText {

  /** Characters of a rival's text that are shown. */
  private static final int SHORT = 72;

  private static final List<String> TITLES =
      List.of("the two clauses alone", "how they stand among the others");

  private final ExplanationModel model;
  private final Paragraphs out;

  PairText(ExplanationModel model, Paragraphs out) {
    this.model = model;
    this.out = out;
  }

  /** The first pair with every part of its score, the others in short. */
  void write(PairExplanation pair, boolean whole) {
    String earlier = "earlier " + ExplanationText.number(pair.earlier().clause());
    String later = "later " + ExplanationText.number(pair.later().clause());
    out.line(0, "");
    out.line(0, Series.capital(earlier) + " – " + later);
    out.line(2, Series.capital(Reasons.of(pair, model.threshold())) + ".");
    if (model.clauses().stream().noneMatch(asked -> asked.clause().equals(pair.earlier()))) {
      out.line(2, earlier + ": " + shortened(pair.earlier()));
    }
    if (model.clauses().stream().noneMatch(asked -> asked.clause().equals(pair.later()))) {
      out.line(2, later + ": " + shortened(pair.later()));
    }
    if (whole) {
      rivals(earlier, "later ", pair.earlierRivals(), pair);
      rivals(later, "earlier ", pair.laterRivals(), pair);
      for (int k = pair.stages().size() - 1; k >= 0; k--) {
        stage(k, pair.stages().get(k));
      }
    } else {
      out.line(2, "The parts of its score:");
      out.whole(
          4,
          "clausediff explain " + pair.earlier().clause().id() + " " + pair.later().clause().id());
    }
  }

  private void rivals(String of, String side, List<Partner> rivals, PairExplanation pair) {
    for (int k = 0; k < rivals.size(); k++) {
      Partner rival = rivals.get(k);
      boolean better = rival.probability() > pair.probability();
      String label = k > 0 ? "then" : (better ? "Better for " : "Runner-up for ") + of;
      String margin =
          Wording.rounded(rival.probability()).toPlainString()
              + ", margin "
              + Wording.rounded(pair.probability() - rival.probability()).toPlainString();
      String clause = side + ExplanationText.number(rival.clause().clause());
      out.line(2, label + ": " + clause + ", probability " + margin);
      out.line(4, shortened(rival.clause()));
    }
  }

  /** The beginning of a clause, in whole words. */
  private static String shortened(NormalizedClause clause) {
    String text = clause.clause().text();
    if (text.length() <= SHORT) {
      return text;
    }
    int space = text.lastIndexOf(' ', SHORT);
    return text.substring(0, space > 0 ? space : text.offsetByCodePoints(0, SHORT / 2)) + " …";
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

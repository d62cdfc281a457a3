package io.github.clausediff.report;

import io.github.clausediff.gate.Checked;
import io.github.clausediff.gate.Finding;
import io.github.clausediff.gate.Verdict;
import io.github.clausediff.gate.Waived;
import java.util.List;

/** The outcome of a check for a terminal: what was compared, what counts, what is excused. */
public final class CheckText implements CheckRenderer {

  @Override
  public String render(CheckModel model) {
    StringBuilder out = new StringBuilder();
    Verdict verdict = model.verdict();
    line(out, verdict.scope());
    for (int i = 0; i < verdict.checks().size(); i++) {
      checked(out, verdict.checks().get(i), model.first().get(i));
    }
    findings(out, "Integrity", verdict.integrity());
    waived(out, verdict.waivedIntegrity());
    findings(out, "Waivers to look at", verdict.staleWaivers());
    out.append('\n');
    line(out, CheckWords.summary(model));
    return out.toString();
  }

  private static void checked(StringBuilder out, Checked checked, List<SeenView> first) {
    out.append('\n');
    line(out, CheckWords.pair(checked));
    line(out, "  " + (checked.compared() ? "compared with " : "") + checked.choice());
    line(out, "  policy: " + CheckWords.policy(checked));
    findings(out, "", checked.violations());
    waived(out, checked.waived());
    first.forEach(seen -> line(out, "  " + seen.words() + ": " + seen.text()));
  }

  private static void findings(StringBuilder out, String title, List<? extends Finding> findings) {
    if (!title.isEmpty() && !findings.isEmpty()) {
      out.append('\n');
      line(out, title);
    }
    for (Finding finding : findings) {
      line(out, "  " + finding.severity() + " " + finding.id() + " " + finding.message());
      line(out, "    " + finding.place().file() + ":" + finding.place().line());
    }
  }

  private static void waived(StringBuilder out, List<Waived> all) {
    for (Waived waived : all) {
      line(out, "  waived " + waived.finding().id() + " " + waived.finding().message());
      line(out, "    reason: " + WaiverWords.of(waived.waiver()));
    }
  }

  /** Hostile text cannot steer the terminal, and stays on its line. */
  private static void line(StringBuilder out, String text) {
    out.append(Printable.of(text)).append('\n');
  }
}

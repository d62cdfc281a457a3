package io.github.clausediff.report;

import io.github.clausediff.gate.Checked;
import io.github.clausediff.gate.Finding;
import io.github.clausediff.gate.Formula;
import io.github.clausediff.gate.IntegrityFinding;
import io.github.clausediff.gate.Limit;
import io.github.clausediff.gate.Severity;
import io.github.clausediff.gate.StaleWaiver;
import io.github.clausediff.gate.Verdict;
import io.github.clausediff.gate.Violation;
import io.github.clausediff.gate.Waived;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that was held against statements, and what came of it.
 *
 * @param id unique in a run: the series and the limit or formula, {@code integrity/} and a check,
 *     or {@code waiver/} and what is the matter with it
 * @param severity of a breach
 * @param words what is wanted, in a sentence without a full stop
 * @param why it is wanted, in the words of the policy, or an empty string
 */
record CheckRule(String id, Severity severity, String words, String why) {

  private static final String UNUSED = "Every waiver excuses a finding";
  private static final String OVERDUE = "Every waiver is looked at again by its day of review";

  /** All of a run: those of the policies, and of the rest those that found something. */
  static List<CheckRule> of(Verdict verdict) {
    Map<String, CheckRule> rules = new LinkedHashMap<>();
    for (Checked checked : verdict.checks()) {
      held(checked).forEach(rule -> rules.putIfAbsent(rule.id(), rule));
    }
    verdict.integrity().forEach(found -> add(rules, found));
    verdict.waivedIntegrity().stream().map(Waived::finding).forEach(found -> add(rules, found));
    verdict.staleWaivers().forEach(found -> add(rules, found));
    return List.copyOf(rules.values());
  }

  /** What a statement was held against. */
  static List<CheckRule> held(Checked checked) {
    List<CheckRule> rules = new java.util.ArrayList<>();
    for (Limit limit : checked.held().limits()) {
      rules.add(rule(checked, limit.id(), limit.severity(), LimitWords.of(limit), limit.why()));
    }
    for (Formula formula : checked.held().formulas()) {
      rules.add(
          rule(checked, formula.id(), formula.severity(), LimitWords.of(formula), formula.why()));
    }
    return rules;
  }

  private static CheckRule rule(
      Checked checked, String id, Severity severity, String words, String why) {
    return new CheckRule(checked.series() + "/" + id, severity, words, why);
  }

  private static void add(Map<String, CheckRule> rules, Finding finding) {
    String id = idOf("", finding);
    rules.putIfAbsent(id, new CheckRule(id, finding.severity(), words(finding), ""));
  }

  private static String words(Finding finding) {
    if (finding instanceof IntegrityFinding found) {
      return LimitWords.of(found.check());
    }
    return finding instanceof StaleWaiver stale && stale.overdue() ? OVERDUE : UNUSED;
  }

  /** The id of the rule that a finding breaks. */
  static String idOf(String series, Finding finding) {
    if (finding instanceof Violation) {
      return series + "/" + finding.rule();
    }
    return finding instanceof IntegrityFinding
        ? "integrity/" + finding.rule()
        : "waiver/" + finding.rule().substring("waiver-".length());
  }
}

package io.github.clausediff.report;

import io.github.clausediff.gate.Checked;
import io.github.clausediff.gate.Finding;
import io.github.clausediff.gate.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * JUnit XML, which nearly every CI shows: a suite for every statement, with a test case for every
 * limit and formula that was held against it, and a suite each for integrity and waivers.
 *
 * <p>A case fails where the gate does; a warning or notice that fails nothing is output of its
 * case. What is waived is a skipped case of its own with the reason, and so is a comparison that
 * could not be made: neither counts as passed. There are no times in it: the same inputs give the
 * same bytes.
 */
public final class JUnitRenderer implements CheckRenderer {

  private final Repository repository;

  /** Files are named from the root of the repository. */
  public JUnitRenderer(Repository repository) {
    this.repository = repository;
  }

  @Override
  public String render(CheckModel model) {
    List<JUnitSuite> suites = new ArrayList<>();
    Verdict verdict = model.verdict();
    if (verdict.checks().isEmpty()) {
      suites.add(
          new JUnitSuite("clausediff", List.of(JUnitCase.skipped("check", verdict.scope()))));
    }
    verdict.checks().forEach(checked -> suites.add(suite(verdict, checked)));
    List<JUnitCase> integrity = new ArrayList<>();
    verdict.integrity().forEach(found -> integrity.add(single(verdict, found)));
    verdict
        .waivedIntegrity()
        .forEach(waived -> integrity.add(JUnitCase.waived(waived, repository)));
    add(suites, "integrity", integrity);
    add(
        suites,
        "waivers",
        verdict.staleWaivers().stream().map(found -> single(verdict, found)).toList());
    return JUnitXml.write(suites);
  }

  private static void add(List<JUnitSuite> suites, String name, List<JUnitCase> cases) {
    if (!cases.isEmpty()) {
      suites.add(new JUnitSuite(name, cases));
    }
  }

  private JUnitSuite suite(Verdict verdict, Checked checked) {
    List<JUnitCase> cases = new ArrayList<>();
    List<CheckRule> rules = CheckRule.held(checked);
    for (CheckRule rule : rules) {
      cases.add(JUnitCase.of(rule.id(), found(checked, rule), verdict, repository));
    }
    checked.waived().forEach(waived -> cases.add(JUnitCase.waived(waived, repository)));
    if (!checked.compared()) {
      cases.add(JUnitCase.skipped("comparison", checked.choice()));
    } else if (rules.isEmpty()) {
      cases.add(JUnitCase.skipped("policy", CheckWords.policy(checked)));
    }
    return new JUnitSuite(CheckWords.pair(checked), cases);
  }

  private static List<Finding> found(Checked checked, CheckRule rule) {
    return checked.violations().stream()
        .filter(violation -> CheckRule.idOf(checked.series(), violation).equals(rule.id()))
        .map(Finding.class::cast)
        .toList();
  }

  private JUnitCase single(Verdict verdict, Finding finding) {
    String name = CheckRule.idOf("", finding) + " " + finding.id();
    return JUnitCase.of(name, List.of(finding), verdict, repository);
  }
}

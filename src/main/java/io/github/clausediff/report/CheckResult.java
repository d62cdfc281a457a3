package io.github.clausediff.report;

import io.github.clausediff.gate.Checked;
import io.github.clausediff.gate.Finding;
import io.github.clausediff.gate.Place;
import io.github.clausediff.gate.Verdict;
import io.github.clausediff.gate.Violation;
import io.github.clausediff.gate.Waived;
import io.github.clausediff.gate.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finding with what a code host asks of it.
 *
 * @param rule id of its {@link CheckRule}
 * @param finding what was found
 * @param waiver what excuses it, if anything does
 */
record CheckResult(String rule, Finding finding, Optional<Waiver> waiver) {

  /** All of a run: violations, integrity and waivers, those that count before those excused. */
  static List<CheckResult> of(Verdict verdict) {
    List<CheckResult> results = new ArrayList<>();
    for (Checked checked : verdict.checks()) {
      checked.violations().forEach(found -> results.add(open(checked.series(), found)));
    }
    verdict.integrity().forEach(found -> results.add(open("", found)));
    verdict.staleWaivers().forEach(found -> results.add(open("", found)));
    for (Checked checked : verdict.checks()) {
      checked.waived().forEach(found -> results.add(excused(checked.series(), found)));
    }
    verdict.waivedIntegrity().forEach(found -> results.add(excused("", found)));
    return results;
  }

  private static CheckResult open(String series, Finding finding) {
    return new CheckResult(CheckRule.idOf(series, finding), finding, Optional.empty());
  }

  private static CheckResult excused(String series, Waived waived) {
    return new CheckResult(
        CheckRule.idOf(series, waived.finding()), waived.finding(), Optional.of(waived.waiver()));
  }

  /** Where it is shown: in the statement under check, which is the file that changed. */
  Place shown() {
    return finding instanceof Violation violation ? violation.later() : finding.place();
  }

  /** Where the words stand, if that is elsewhere. */
  Optional<Place> origin() {
    return finding.place().equals(shown()) ? Optional.empty() : Optional.of(finding.place());
  }
}

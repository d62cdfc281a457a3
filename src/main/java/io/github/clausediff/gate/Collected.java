package io.github.clausediff.gate;

import java.util.ArrayList;
import java.util.List;

/**
 * What a check gives, as it grows. A change that breaks several limits is told once: under those
 * that weigh most.
 */
final class Collected {

  private final List<Violation> violations = new ArrayList<>();
  private final List<Waived> waived = new ArrayList<>();

  void add(Violation violation) {
    violations.add(violation);
  }

  void add(Violation violation, Waiver waiver) {
    waived.add(new Waived(violation, waiver));
  }

  /** What came of what was held against a statement. */
  Gate.Outcome outcome(Policy held) {
    List<Finding> excused = waived.stream().map(Waived::finding).toList();
    return new Gate.Outcome(
        violations.stream().filter(violation -> isGravest(violation, violations)).toList(),
        waived.stream().filter(w -> isGravest(w.finding(), excused)).toList(),
        held);
  }

  private static boolean isGravest(Finding finding, List<? extends Finding> all) {
    return all.stream()
        .filter(other -> other.id().equals(finding.id()))
        .noneMatch(other -> other.severity().compareTo(finding.severity()) < 0);
  }
}

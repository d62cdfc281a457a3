package io.github.clausediff.gate;

import java.util.List;

/**
 * One statement, held against its policy.
 *
 * @param series name of its folder
 * @param earlier id of the statement it was compared with; empty where it was compared with none
 * @param later id of the statement
 * @param file of the statement
 * @param choice in words: why these two, or why nothing was compared
 * @param held what of the policy it was held against
 * @param violations in the order of the policy, then of the statement
 * @param waived what would have been violations, in the same order
 */
public record Checked(
    String series,
    String earlier,
    String later,
    String file,
    String choice,
    Policy held,
    List<Violation> violations,
    List<Waived> waived) {

  public Checked {
    violations = List.copyOf(violations);
    waived = List.copyOf(waived);
  }

  /** Whether anything was looked at: changes, or formulas. */
  public boolean lookedAt() {
    return compared() || !held.formulas().isEmpty();
  }

  /** Whether there was something to compare it with. */
  public boolean compared() {
    return !earlier.isEmpty();
  }
}

package io.github.clausediff.gate;

import io.github.clausediff.change.Change;
import io.github.clausediff.change.ChangeSet;
import java.util.ArrayList;
import java.util.List;

/** Holds the changes between two statements against a policy. */
public final class Gate {

  private final Policy policy;
  private final Waivers waivers;

  /** With the waivers of the series. */
  public Gate(Policy policy, Waivers waivers) {
    this.policy = policy;
    this.waivers = waivers;
  }

  /** What is broken, and what would be but for a waiver. */
  public Outcome check(ChangeSet changes) {
    Breaches breaches = new Breaches(changes);
    List<Violation> violations = new ArrayList<>();
    List<Waived> waived = new ArrayList<>();
    for (Limit limit : policy.limits()) {
      List<Change> counted = changes.changes().stream().filter(limit.selection()::has).toList();
      List<Change> open = new ArrayList<>();
      for (Change change : counted) {
        waivers
            .excusing(change.id(), changes)
            .ifPresentOrElse(
                waiver -> waived.add(new Waived(breaches.one(limit, change), waiver)),
                () -> open.add(change));
      }
      violations.addAll(breaches.of(limit, open));
    }
    return new Outcome(violations, waived);
  }

  /**
   * What holding two statements against a policy gives.
   *
   * @param violations in the order of the policy, then of the changes
   * @param waived what would have been violations, in the same order
   */
  public record Outcome(List<Violation> violations, List<Waived> waived) {

    public Outcome {
      violations = List.copyOf(violations);
      waived = List.copyOf(waived);
    }
  }
}

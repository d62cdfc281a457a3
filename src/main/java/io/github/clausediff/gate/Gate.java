package io.github.clausediff.gate;

import io.github.clausediff.change.Change;
import io.github.clausediff.change.ChangeSet;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a statement, and the changes that led to it, against the policy of its series. */
public final class Gate {

  private final Series series;
  private final Policy policy;
  private final Waivers waivers;

  /** With the waivers of the series. */
  public Gate(Series series, Policy policy, Waivers waivers) {
    this.series = series;
    this.policy = policy;
    this.waivers = waivers;
  }

  /** Two statements: limits, then formulas. */
  public Outcome compare(ChangeSet changes) {
    Policy held = policy.appliedTo(changes.later().metadata());
    Collected collected = new Collected();
    held.limits().forEach(limit -> hold(limit, changes, collected));
    formulas(held, changes.later(), Optional.of(changes.earlier()), collected);
    return collected.outcome(held);
  }

  /** A statement that is compared with none: formulas alone. */
  public Outcome alone(Statement later) {
    Policy held = policy.appliedTo(later.metadata()).formulasAlone();
    Collected collected = new Collected();
    formulas(held, later, Optional.empty(), collected);
    return collected.outcome(held);
  }

  private void hold(Limit limit, ChangeSet changes, Collected collected) {
    Breaches breaches = new Breaches(changes);
    List<Change> open = new ArrayList<>();
    for (Change change : changes.changes()) {
      if (limit.selection().has(change)) {
        waivers
            .excusing(change.id(), changes.earlier().id(), changes.later().id())
            .ifPresentOrElse(
                waiver -> collected.add(breaches.one(limit, change), waiver),
                () -> open.add(change));
      }
    }
    breaches.of(limit, open).forEach(collected::add);
  }

  private void formulas(
      Policy held, Statement later, Optional<Statement> earlier, Collected collected) {
    if (held.formulas().isEmpty()) {
      return;
    }
    Formulas formulas = new Formulas(series, later, earlier);
    String before = earlier.map(Statement::id).orElse("");
    for (Formula formula : held.formulas()) {
      formulas
          .breach(formula)
          .ifPresent(
              violation ->
                  waivers
                      .excusing(violation.id(), before, later.id())
                      .ifPresentOrElse(
                          waiver -> collected.add(violation, waiver),
                          () -> collected.add(violation)));
    }
  }

  /**
   * What holding a statement against a policy gives.
   *
   * @param violations in the order of the policy, then of the changes
   * @param waived what would have been violations, in the same order
   * @param held what of the policy it was held against
   */
  public record Outcome(List<Violation> violations, List<Waived> waived, Policy held) {

    public Outcome {
      violations = List.copyOf(violations);
      waived = List.copyOf(waived);
    }
  }
}

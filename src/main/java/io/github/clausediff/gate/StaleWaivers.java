package io.github.clausediff.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds waivers that excuse nothing, and such as were to be looked at again by now. Only those are
 * judged that could have excused something in this run: one for two statements that were not
 * compared says nothing.
 */
public final class StaleWaivers {

  private final List<Checked> checks;
  private final Set<Waiver> used = new HashSet<>();
  private final Set<String> statements;
  private final Set<String> dormant;
  private final LocalDate today;

  /**
   * Of one series.
   *
   * @param checks of its statements
   * @param waived whatever was excused in this run
   * @param statements ids of all its statements
   * @param dormant ids of findings that only a comparison with another revision can have
   * @param today the day of the run
   */
  public StaleWaivers(
      List<Checked> checks,
      List<Waived> waived,
      Set<String> statements,
      Set<String> dormant,
      LocalDate today) {
    this.checks = List.copyOf(checks);
    checks.forEach(checked -> checked.waived().forEach(w -> used.add(w.waiver())));
    waived.forEach(w -> used.add(w.waiver()));
    this.statements = new HashSet<>(statements);
    checks.forEach(checked -> this.statements.addAll(List.of(checked.earlier(), checked.later())));
    this.dormant = Set.copyOf(dormant);
    this.today = today;
  }

  /** In the order of the file. */
  public List<StaleWaiver> of(Waivers waivers, Severity severity) {
    List<StaleWaiver> stale = new ArrayList<>();
    for (Waiver waiver : waivers.entries()) {
      String unused = unused(waiver);
      if (!unused.isEmpty()) {
        stale.add(new StaleWaiver(waiver.finding(), severity, unused, false, waiver));
      } else if (used.contains(waiver) && isOverdue(waiver)) {
        String message =
            "waiver of " + waiver.finding() + ": to be looked at again since " + waiver.review();
        stale.add(new StaleWaiver(waiver.finding(), severity, message, true, waiver));
      }
    }
    return List.copyOf(stale);
  }

  private boolean isOverdue(Waiver waiver) {
    return !waiver.review().isEmpty() && today.isAfter(LocalDate.parse(waiver.review()));
  }

  private String unused(Waiver waiver) {
    if (used.contains(waiver) || dormant.contains(waiver.finding())) {
      return "";
    }
    for (String named : List.of(waiver.earlier(), waiver.later())) {
      if (!named.isEmpty() && !statements.contains(named)) {
        return "waiver of " + waiver.finding() + ": there is no statement " + named;
      }
    }
    boolean judged =
        checks.stream().anyMatch(checked -> waiver.suits(checked.earlier(), checked.later()));
    return judged ? "waiver of " + waiver.finding() + ": nothing answers to it any more" : "";
  }
}

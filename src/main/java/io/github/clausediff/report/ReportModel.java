package io.github.clausediff.report;

import io.github.clausediff.change.ChangeSet;
import io.github.clausediff.change.Turnover;
import io.github.clausediff.change.Warning;
import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything a report says, sorted, rounded and worded once, so that no two formats disagree.
 *
 * @param changes every change, in the order of the change set
 * @param turnover topics and named things that enter and leave
 * @param warnings in the order of the change set
 * @param filtered that some changes only are here
 * @param past what the other statements of the series tell of these
 */
public record ReportModel(
    StatementView earlier,
    StatementView later,
    List<ChangeView> changes,
    Turnover turnover,
    List<Warning> warnings,
    Optional<Filtered> filtered,
    Past past) {

  public ReportModel {
    changes = List.copyOf(changes);
    warnings = List.copyOf(warnings);
  }

  /** The clauses are all those of the two statements, in reading order. */
  public static ReportModel of(
      ChangeSet set, List<NormalizedClause> earlier, List<NormalizedClause> later) {
    return new ReportModel(
        StatementView.of(set.earlier(), earlier),
        StatementView.of(set.later(), later),
        set.changes().stream().map(ChangeView::of).toList(),
        set.turnover(),
        set.warnings(),
        Optional.empty(),
        Past.UNKNOWN);
  }

  /** With every change again, for what shows the statements whole. */
  ReportModel whole() {
    List<ChangeView> all = filtered.map(Filtered::all).orElse(changes);
    return new ReportModel(earlier, later, all, turnover, warnings, filtered, past);
  }

  /** Whether the filter, if there is one, lets a change be seen. */
  boolean shows(ChangeView change) {
    return filtered.isEmpty() || filtered.get().filter().shows(change);
  }

  /** The changes that a filter shows, and no others; it says so. */
  public ReportModel only(Filter filter) {
    if (filter.isEmpty()) {
      return this;
    }
    List<ChangeView> shown = changes.stream().filter(filter::shows).toList();
    Filtered note = new Filtered(filter, shown.size(), changes);
    List<Warning> told = new ArrayList<>(List.of(note.warning()));
    told.addAll(warnings);
    return new ReportModel(earlier, later, shown, turnover, told, Optional.of(note), past);
  }

  /** The same, with what the other statements of the series tell. */
  public ReportModel with(Past known) {
    return new ReportModel(earlier, later, changes, turnover, warnings, filtered, known);
  }

  /** What the later statement has that the one before it in its series has not. */
  public List<SeenView> first() {
    return past.first();
  }

  /** What is gone after two statements in a row or more, longest first. */
  List<ChangeView> goneAfterLong() {
    return in(Group.DROPPED).stream()
        .filter(change -> past.stood(change).isPresent())
        .sorted(Comparator.comparing(this::run).reversed())
        .toList();
  }

  private int run(ChangeView change) {
    return past.stood(change).map(StoodView::statements).orElse(0);
  }

  /** The changes of a group, the weightiest first. */
  public List<ChangeView> in(Group group) {
    return in(List.of(group), new Weight(whole()));
  }

  /** The changes of groups that stand together. */
  List<ChangeView> in(List<Group> groups, Weight weight) {
    return changes.stream().filter(c -> groups.contains(c.group())).sorted(weight.order()).toList();
  }

  /** The number for a word of the summary: moved and unchanged count beside each other. */
  public long count(Group group) {
    return changes.stream().filter(c -> counts(c, group)).count();
  }

  /** Whether a change counts under a word of the summary. */
  static boolean counts(ChangeView change, Group group) {
    return group == Group.MOVED ? change.moved() : change.kind().name().equals(group.name());
  }

  /** Whether anything at all is different, be it only a place. */
  public boolean differs() {
    return changes.stream().anyMatch(c -> c.group() != Group.UNCHANGED);
  }

  /** Both statements in one line. */
  public String title() {
    return earlier.metadata().title().equals(later.metadata().title())
        ? later.metadata().title() + ": " + earlier.date() + " → " + later.date()
        : earlier.name() + " → " + later.name();
  }

  /** Which of the statements are invented: "both", "earlier", "later"; empty when none says so. */
  public String fiction() {
    if (earlier.metadata().fictional() && later.metadata().fictional()) {
      return "both";
    }
    return earlier.metadata().fictional() ? "earlier" : later.metadata().fictional() ? "later" : "";
  }
}

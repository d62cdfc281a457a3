package io.github.clausediff.cli;

import io.github.clausediff.change.ChangeSet;
import io.github.clausediff.gate.Checked;
import io.github.clausediff.gate.Gate;
import io.github.clausediff.gate.Integrity;
import io.github.clausediff.gate.IntegrityFinding;
import io.github.clausediff.gate.Policy;
import io.github.clausediff.gate.Provenance;
import io.github.clausediff.gate.StaleWaiver;
import io.github.clausediff.gate.StaleWaivers;
import io.github.clausediff.gate.Waivers;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The gate of one series: its policy, its waivers, and what they make of its statements. */
final class SeriesGate {

  private final Corpus corpus;
  private final SeriesFolder folder;
  private final Rules rules;
  private final Series series;
  private final Policy policy;
  private final Waivers waivers;
  private final List<IntegrityFinding> integrity = new ArrayList<>();
  private final List<Checked> checks = new ArrayList<>();

  SeriesGate(Corpus corpus, SeriesFolder folder, Rules rules) {
    this.corpus = corpus;
    this.folder = folder;
    this.rules = rules;
    Statement any = corpus.find(folder.entries().get(0).file().toString());
    this.series = Corpus.seriesOf(any, any);
    this.policy = rules.policy(folder.folder(), series);
    this.waivers = Rules.waivers(folder.folder());
  }

  SeriesFolder folder() {
    return folder;
  }

  /** What findings of integrity weigh here. */
  Integrity integrity() {
    return new Integrity(policy);
  }

  /** One statement, held against the policy. */
  Checked check(Subject subject) {
    Statement later = corpus.find(subject.later().file().toString());
    Gate gate = new Gate(series, policy, waivers);
    Path before = subject.earlierOrNull();
    Checked checked =
        before == null
            ? checked(subject, "", later, gate.alone(later))
            : compared(subject, corpus.find(before.toString()), later, gate);
    checks.add(checked);
    return checked;
  }

  private Checked compared(Subject subject, Statement earlier, Statement later, Gate gate) {
    ChangeSet changes = Pipeline.changes(earlier, later);
    integrity().shortened(earlier, later).ifPresent(integrity::add);
    return checked(subject, earlier.id(), later, gate.compare(changes));
  }

  private Checked checked(Subject subject, String earlier, Statement later, Gate.Outcome outcome) {
    return new Checked(
        folder.id(),
        earlier,
        later.id(),
        later.source().name(),
        subject.choice(),
        outcome.held(),
        outcome.violations(),
        outcome.waived());
  }

  /** What is wrong with the statements, and what {@code since} tells besides. */
  Waivers.Sorted integrity(List<IntegrityFinding> since) {
    List<IntegrityFinding> all = new ArrayList<>(integrity().of(origins()));
    all.addAll(since);
    all.addAll(integrity);
    return waivers.sort(all);
  }

  private List<Provenance> origins() {
    return new Origins(folder.folder()).of(folder);
  }

  /** Waivers that are stale, after all checks. */
  List<StaleWaiver> stale(Waivers.Sorted sorted) {
    return new StaleWaivers(
            checks,
            sorted.waived(),
            folder.entries().stream().map(e -> e.metadata().id()).collect(Collectors.toSet()),
            Integrity.dormant(origins(), waivers),
            rules.today())
        .of(waivers, policy.staleWaivers());
  }
}

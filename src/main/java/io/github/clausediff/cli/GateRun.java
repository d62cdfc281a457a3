package io.github.clausediff.cli;

import io.github.clausediff.gate.Checked;
import io.github.clausediff.gate.IntegrityFinding;
import io.github.clausediff.gate.StaleWaiver;
import io.github.clausediff.gate.Verdict;
import io.github.clausediff.gate.Waived;
import io.github.clausediff.gate.Waivers;
import io.github.clausediff.report.CheckModel;
import io.github.clausediff.report.SeenView;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.SeriesFolder.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One run of the gate over some statements. */
final class GateRun {

  private final Corpus corpus;
  private final Terminal terminal;
  private final Firsts firsts;
  private final Rules rules;
  private final Map<Path, SeriesGate> gates = new LinkedHashMap<>();
  private final List<IntegrityFinding> integrity = new ArrayList<>();
  private final List<Waived> waived = new ArrayList<>();
  private final List<StaleWaiver> stale = new ArrayList<>();

  GateRun(Corpus corpus, Terminal terminal, Rules rules) {
    this.corpus = corpus;
    this.terminal = terminal;
    this.firsts = new Firsts(corpus, terminal);
    this.rules = rules;
  }

  CheckModel check(Scope scope) {
    List<Checked> checks = new ArrayList<>();
    List<List<SeenView>> first = new ArrayList<>();
    scope
        .folders()
        .forEach(folder -> gates.put(folder.folder(), new SeriesGate(corpus, folder, rules)));
    for (Subject subject : scope.subjects()) {
      Checked checked = gate(subject.folder().folder()).check(subject);
      tell(checked);
      checks.add(checked);
      first.add(first(subject, checked));
    }
    gates.forEach((folder, gate) -> collect(gate, scope.findings(folder, gate)));
    integrity.addAll(scope.strays());
    Verdict verdict = new Verdict(checks, scope.words(), integrity, waived, stale, rules.strict());
    return new CheckModel(verdict, first);
  }

  /** Where two statements share an id, nobody can tell which one was first. */
  private List<SeenView> first(Subject subject, Checked checked) {
    List<Entry> entries = subject.folder().entries();
    long ids = entries.stream().map(entry -> entry.metadata().id()).distinct().count();
    return ids < entries.size() ? List.of() : firsts.of(corpus.find(checked.file()));
  }

  private SeriesGate gate(Path folder) {
    SeriesGate gate = gates.get(folder);
    if (gate == null) {
      throw new IllegalStateException("a statement of a series out of scope: " + folder);
    }
    return gate;
  }

  private void collect(SeriesGate gate, List<IntegrityFinding> since) {
    Waivers.Sorted sorted = gate.integrity(since);
    integrity.addAll(sorted.open());
    waived.addAll(sorted.waived());
    stale.addAll(gate.stale(sorted));
  }

  private void tell(Checked checked) {
    String pair = checked.compared() ? checked.earlier() + " → " : "";
    terminal
        .err()
        .println(checked.series() + ": " + pair + checked.later() + ": " + checked.choice());
  }
}

package io.github.clausediff.cli;

import io.github.clausediff.change.ChangeSet;
import io.github.clausediff.gate.Checked;
import io.github.clausediff.gate.Gate;
import io.github.clausediff.gate.Policy;
import io.github.clausediff.gate.Verdict;
import io.github.clausediff.gate.Waivers;
import io.github.clausediff.report.CheckModel;
import io.github.clausediff.report.SeenView;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of the gate over some statements. */
final class GateRun {

  private final Corpus corpus;
  private final Terminal terminal;
  private final List<String> failOn;
  private final boolean strict;

  GateRun(Corpus corpus, Terminal terminal, List<String> failOn, boolean strict) {
    this.corpus = corpus;
    this.terminal = terminal;
    this.failOn = failOn;
    this.strict = strict;
  }

  CheckModel check(String scope, List<Subject> subjects) {
    List<Checked> checks = new ArrayList<>();
    List<List<SeenView>> first = new ArrayList<>();
    for (Subject subject : subjects) {
      Statement later = corpus.find(subject.later().file().toString());
      checks.add(check(subject, later));
      first.add(new Firsts(corpus, terminal).of(later));
    }
    Verdict verdict = new Verdict(checks, scope, List.of(), List.of(), List.of(), strict);
    return new CheckModel(verdict, first);
  }

  private Checked check(Subject subject, Statement later) {
    Policy policy = Policy.NONE.failingOn(failOn);
    Path before = subject.earlierOrNull();
    if (before == null) {
      return checked(subject, "", later, policy, new Gate.Outcome(List.of(), List.of()));
    }
    Statement earlier = corpus.find(before.toString());
    terminal.err().println(earlier.id() + " → " + later.id() + ": " + subject.choice());
    ChangeSet changes = Pipeline.changes(earlier, later);
    return checked(
        subject, earlier.id(), later, policy, new Gate(policy, Waivers.NONE).check(changes));
  }

  private static Checked checked(
      Subject subject, String earlier, Statement later, Policy held, Gate.Outcome outcome) {
    return new Checked(
        subject.folder().id(),
        earlier,
        later.id(),
        later.source().name(),
        subject.choice(),
        held,
        outcome.violations(),
        outcome.waived());
  }
}

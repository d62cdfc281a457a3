package io.github.clausediff.cli;

import io.github.clausediff.change.Change;
import io.github.clausediff.change.ChangeSet;
import io.github.clausediff.change.Kind;
import io.github.clausediff.gate.Gate;
import io.github.clausediff.gate.Integrity;
import io.github.clausediff.gate.IntegrityFinding;
import io.github.clausediff.gate.Policy;
import io.github.clausediff.gate.Waivers;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.SeriesFolder.Entry;
import io.github.clausediff.statement.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All that can be accepted in a series: every change from a statement to the next of its kind,
 * every formula that is missing or weaker, every finding of integrity.
 */
final class Acceptables {

  private final SeriesFolder folder;
  private final Corpus corpus;
  private final Policy policy;
  private final Series series;
  private final List<Acceptable> found = new ArrayList<>();

  Acceptables(SeriesFolder folder, Corpus corpus, Rules rules) {
    this.folder = folder;
    this.corpus = corpus;
    Statement any = corpus.find(folder.entries().get(0).file().toString());
    this.series = Corpus.seriesOf(any, any);
    this.policy = rules.policy(folder.folder(), series);
  }

  /** In the order of the statements. */
  List<Acceptable> all() {
    folder.entries().forEach(this::statement);
    Origins origins = new Origins(folder.folder());
    Integrity integrity = new Integrity(policy);
    integrity.of(origins.of(folder)).forEach(this::add);
    origins.of(folder).forEach(origin -> integrity.since(origin).forEach(this::add));
    return List.copyOf(found);
  }

  private void statement(Entry entry) {
    Statement later = corpus.find(entry.file().toString());
    new Gate(series, policy, Waivers.NONE)
        .alone(later)
        .violations()
        .forEach(formula -> add(formula.id(), formula.message(), "", later.id()));
    Path before = Subject.of(folder, entry).earlierOrNull();
    if (before != null) {
      Statement earlier = corpus.find(before.toString());
      changes(Pipeline.changes(earlier, later));
      new Integrity(policy).shortened(earlier, later).ifPresent(this::add);
    }
  }

  private void changes(ChangeSet changes) {
    for (Change change : changes.changes()) {
      if (change.kind() != Kind.UNCHANGED || change.moved()) {
        String earlier = changes.earlier().id();
        String later = changes.later().id();
        add(change.id(), change.kind() + ", " + earlier + " → " + later, earlier, later);
      }
    }
  }

  private void add(IntegrityFinding finding) {
    add(finding.id(), finding.message(), "", finding.statement());
  }

  private void add(String id, String words, String earlier, String later) {
    found.add(new Acceptable(id, words, folder.folder(), earlier, later));
  }
}

package io.github.clausediff.history;

import io.github.clausediff.align.Alignment;
import io.github.clausediff.align.Evidence;
import io.github.clausediff.align.Link;
import io.github.clausediff.change.Change;
import io.github.clausediff.change.Classifier;
import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers questions about a series whose lineages are known. */
public final class Historian {

  private final Lineages lineages;
  private final Chronicle chronicle;
  private final Classifier classifier;

  /** By place; made when first asked for. */
  private final Map<Integer, Neighbours> neighbours = new HashMap<>();

  /** The classifier tells what became of a form. */
  public Historian(Lineages lineages, Classifier classifier) {
    this.lineages = lineages;
    this.chronicle = lineages.chronicle();
    this.classifier = classifier;
  }

  /** The statements one by one; what later ones say changes nothing in the entries before. */
  public History answer(Query query) {
    return history(
        query,
        chronicle.witnesses().stream()
            .map(witness -> witness.clauses().stream().filter(query.meant()::of).toList())
            .toList());
  }

  /** One lineage through every statement, and no other. */
  public History follow(Lineage lineage) {
    List<List<NormalizedClause>> found = new ArrayList<>();
    for (int place = 0; place < chronicle.size(); place++) {
      found.add(lineage.at(place).map(Step::clauses).orElse(List.of()));
    }
    Set<String> clauses = new HashSet<>();
    found.forEach(form -> form.forEach(c -> clauses.add(c.clause().id())));
    Query query =
        new Query(lineage.id(), Query.Kind.CLAUSE, c -> clauses.contains(c.clause().id()));
    History all = history(query, found);
    List<Entry> own = all.entries().stream().map(entry -> entry.only(lineage)).toList();
    return new History(query, all.series(), own);
  }

  /** Of the clauses that are found in each statement. */
  private History history(Query query, List<List<NormalizedClause>> found) {
    List<Entry> entries = new ArrayList<>();
    List<NormalizedClause> first =
        found.stream().filter(clauses -> !clauses.isEmpty()).findFirst().orElse(List.of());
    for (int place = 0; place < chronicle.size(); place++) {
      entries.add(entry(place, found.get(place), entries, first));
    }
    return new History(query, chronicle.name(), entries);
  }

  private Entry entry(
      int place, List<NormalizedClause> found, List<Entry> before, List<NormalizedClause> first) {
    Terms terms = lineages.weights(place);
    Witness witness = chronicle.at(place);
    Optional<Entry> last = before.stream().filter(Entry::present).reduce((e, later) -> later);
    List<NormalizedClause> form = last.map(Entry::clauses).orElse(first);
    if (found.isEmpty()) {
      boolean leftOut =
          last.filter(e -> witness.kind().mayLeaveOut(e.witness().kind())).isPresent();
      Presence presence = leftOut ? Presence.LEFT_OUT : Presence.ABSENT;
      return new Entry(
          witness, presence, found, List.of(), 0, nearest(place, last, form, terms), 0);
    }
    double similarity = last.isEmpty() ? 1 : terms.likeness(terms.of(form), terms.of(found));
    return new Entry(
        witness, Presence.PRESENT, found, passages(place, found), similarity, null, run(before));
  }

  private static int run(List<Entry> before) {
    for (int at = before.size() - 1; at >= 0; at--) {
      if (before.get(at).presence() != Presence.LEFT_OUT) {
        return before.get(at).run() + 1;
      }
    }
    return 1;
  }

  private List<Passage> passages(int place, List<NormalizedClause> clauses) {
    return clauses.stream()
        .flatMap(clause -> lineages.of(clause.clause().id()).stream())
        .distinct()
        .flatMap(lineage -> lineage.at(place).map(step -> passage(lineage, step)).stream())
        .toList();
  }

  /** A lineage at one of its forms, with the change from the form before. */
  public Passage passage(Lineage lineage, Step step) {
    return new Passage(lineage, step, change(lineage, step));
  }

  private @Nullable Change change(Lineage lineage, Step step) {
    Joint joint = step.jointOrNull();
    Step before = lineage.before(step.place()).orElse(null);
    if (joint == null || before == null) {
      return null;
    }
    Evidence evidence =
        new Evidence(joint.similarity(), joint.confidence(), joint.matcher(), false);
    Link link = new Link(before.clauses(), step.clauses(), evidence);
    return classifier
        .classify(
            chronicle.at(before.place()).statement(),
            chronicle.at(step.place()).statement(),
            new Alignment(List.of(link), List.of()))
        .changes()
        .get(0);
  }

  private @Nullable Near nearest(
      int place, Optional<Entry> last, List<NormalizedClause> form, Terms terms) {
    int[] missed = terms.of(form);
    for (Passage passage : last.map(Entry::passages).orElse(List.of())) {
      Optional<Step> on = passage.lineage().at(place);
      if (on.isPresent()) {
        NormalizedClause clause = on.get().clauses().get(0);
        return new Near(clause, terms.likeness(missed, terms.of(List.of(clause))), true);
      }
    }
    return neighbours
        .computeIfAbsent(place, key -> new Neighbours(terms, chronicle.at(place).clauses()))
        .to(missed)
        .orElse(null);
  }
}

package io.github.clausediff.history;

import io.github.clausediff.history.Branch.Relation;
import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A lineage while statements are read: forms are added, none is ever altered. */
final class Growing {

  /** The forms against which a further one is held: the first and as many of the last. */
  private static final int RECENT = 8;

  private final List<Step> steps = new ArrayList<>();
  private final List<int[]> forms = new ArrayList<>();
  private final Set<String> texts = new HashSet<>();
  private final List<Branch> branches = new ArrayList<>();

  Growing(Step first, Terms terms) {
    add(first, terms);
  }

  void add(Step step, Terms terms) {
    steps.add(step);
    forms.add(terms.of(step.clauses()));
    step.clauses().stream().map(terms::text).filter(Kinship::isLong).forEach(texts::add);
  }

  void tie(Relation relation, Growing other, int place, double similarity) {
    boolean known =
        branches.stream().anyMatch(b -> b.relation() == relation && b.lineage().equals(other.id()));
    if (!known && other != this) {
      branches.add(new Branch(relation, other.id(), place, similarity));
    }
  }

  String id() {
    return steps.get(0).clauses().get(0).clause().id();
  }

  Step last() {
    return steps.get(steps.size() - 1);
  }

  /** Whether it had the very words of a clause at any time, given in normal form. */
  boolean had(String normalText) {
    return texts.contains(normalText);
  }

  /** Its form in the statement at a place; empty if it has none there. */
  List<NormalizedClause> at(int place) {
    for (int k = steps.size() - 1; k >= 0 && steps.get(k).place() >= place; k--) {
      if (steps.get(k).place() == place) {
        return steps.get(k).clauses();
      }
    }
    return List.of();
  }

  /** The first form and the last ones, in order. */
  List<int[]> witnesses() {
    List<int[]> witnesses = new ArrayList<>(forms.subList(0, 1));
    witnesses.addAll(forms.subList(Math.max(1, forms.size() - RECENT), forms.size()));
    return witnesses;
  }

  Lineage grown() {
    return new Lineage(id(), steps, branches);
  }
}

package io.github.clausediff.align;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The {@link Shortlist} of every clause of two statements, by one likeness. */
final class Shortlists {

  private final Comparison comparison;
  private final List<Shortlist> ofEarlier;
  private final List<Shortlist> ofLater;

  /** All empty. */
  Shortlists(Comparison comparison) {
    this.comparison = comparison;
    ofEarlier = empty(comparison.earlierSize());
    ofLater = empty(comparison.laterSize());
  }

  private static List<Shortlist> empty(int clauses) {
    return Stream.generate(Shortlist::new).limit(clauses).toList();
  }

  /** Puts each of two clauses on the list of the other, if it is good enough for it. */
  void offer(int i, int j, double likeness) {
    long displacement = comparison.displacement(i, j);
    ofEarlier.get(i).offer(j, likeness, displacement);
    ofLater.get(j).offer(i, likeness, displacement);
  }

  /** Every pair that is on a list of either clause. */
  static Candidates candidates(Comparison comparison, List<Shortlists> several) {
    List<SortedSet<Integer>> partners =
        Stream.<SortedSet<Integer>>generate(TreeSet::new).limit(comparison.earlierSize()).toList();
    several.forEach(lists -> lists.addTo(partners));
    return new Candidates(
        partners.stream()
            .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new),
        comparison.laterSize());
  }

  private void addTo(List<SortedSet<Integer>> partners) {
    for (int i = 0; i < ofEarlier.size(); i++) {
      partners.get(i).addAll(ofEarlier.get(i).places());
    }
    for (int j = 0; j < ofLater.size(); j++) {
      for (int i : ofLater.get(j).places()) {
        partners.get(i).add(j);
      }
    }
  }
}

package io.github.clausediff.align;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the {@link Candidates} through inverted indexes, one earlier clause at a time: memory grows
 * with the number of clauses and not with its square, and the answer is that of the full matrix.
 */
final class CandidateSearch {

  private final Comparison comparison;
  private final Postings words;
  private final Postings characters;

  private CandidateSearch(Comparison comparison) {
    this.comparison = comparison;
    int from = comparison.earlierSize();
    int to = from + comparison.laterSize();
    words = new Postings(comparison.words(), from, to);
    characters = new Postings(comparison.characters(), from, to);
  }

  static Candidates search(Comparison comparison) {
    return new CandidateSearch(comparison).search();
  }

  private Candidates search() {
    List<Shortlist> ofLater = new ArrayList<>();
    for (int j = 0; j < comparison.laterSize(); j++) {
      ofLater.add(new Shortlist());
    }
    List<SortedSet<Integer>> partners = new ArrayList<>();
    for (int i = 0; i < comparison.earlierSize(); i++) {
      partners.add(best(i, ofLater));
    }
    for (int j = 0; j < ofLater.size(); j++) {
      int place = j;
      ofLater.get(j).places().forEach(i -> partners.get(i).add(place));
    }
    return new Candidates(
        partners.stream()
            .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new),
        comparison.laterSize());
  }

  private SortedSet<Integer> best(int i, List<Shortlist> ofLater) {
    double[] byWords = words.cosines(i);
    double[] byCharacters = characters.cosines(i);
    Shortlist ofEarlier = new Shortlist();
    for (int j = 0; j < byWords.length; j++) {
      double likeness = byWords[j] + byCharacters[j];
      if (likeness > 0 || comparison.identical(i, j)) {
        long displacement = comparison.displacement(i, j);
        ofEarlier.offer(j, likeness, displacement);
        ofLater.get(j).offer(i, likeness, displacement);
      }
    }
    return new TreeSet<>(ofEarlier.places());
  }
}

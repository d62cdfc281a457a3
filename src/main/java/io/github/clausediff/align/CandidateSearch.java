package io.github.clausediff.align;

import java.util.List;

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
    return Shortlists.candidates(comparison, List.of(shortlists(comparison)));
  }

  /** Of every clause, by words and runs of characters. */
  static Shortlists shortlists(Comparison comparison) {
    return new CandidateSearch(comparison).search();
  }

  private Shortlists search() {
    Shortlists lists = new Shortlists(comparison);
    for (int i = 0; i < comparison.earlierSize(); i++) {
      double[] byWords = words.cosines(i);
      double[] byCharacters = characters.cosines(i);
      for (int j = 0; j < byWords.length; j++) {
        double likeness = byWords[j] + byCharacters[j];
        if (likeness > 0 || comparison.identical(i, j)) {
          lists.offer(i, j, likeness);
        }
      }
    }
    return lists;
  }
}

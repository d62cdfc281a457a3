package io.github.clausediff.align;

import java.util.Arrays;

/** For each term the later clauses that have it. */
final class Postings {

  private final TermVectors vectors;
  private final int[][] clauses;
  private final double[][] weights;
  private final int size;

  Postings(TermVectors vectors, int from, int to) {
    this.vectors = vectors;
    this.size = to - from;
    int[] counts = new int[vectors.terms()];
    for (int clause = from; clause < to; clause++) {
      Arrays.stream(vectors.ids(clause)).forEach(term -> counts[term]++);
    }
    clauses = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
    weights = Arrays.stream(counts).mapToObj(double[]::new).toArray(double[][]::new);
    for (int clause = to - 1; clause >= from; clause--) {
      add(clause, clause - from, counts);
    }
  }

  private void add(int clause, int place, int[] counts) {
    for (int k = 0; k < vectors.ids(clause).length; k++) {
      int term = vectors.ids(clause)[k];
      clauses[term][--counts[term]] = place;
      weights[term][counts[term]] = vectors.weights(clause)[k];
    }
  }

  /** The same sums as {@link TermVectors#cosine(int, int)}, in the same order. */
  double[] cosines(int clause) {
    double[] cosines = new double[size];
    for (int k = 0; k < vectors.ids(clause).length; k++) {
      int term = vectors.ids(clause)[k];
      double weight = vectors.weights(clause)[k];
      for (int p = 0; p < clauses[term].length; p++) {
        cosines[clauses[term][p]] += weight * weights[term][p];
      }
    }
    return cosines;
  }
}

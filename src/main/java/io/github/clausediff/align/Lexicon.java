package io.github.clausediff.align;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The terms of two statements, numbered in alphabetical order, so that every sum over terms runs in
 * the same order whichever statement comes first. The weight of a term is its inverse document
 * frequency over the clauses of both statements: ln((N + 1) / (df + 0.5)).
 */
final class Lexicon {

  private final Map<String, Integer> ids = new HashMap<>();
  private final double[] idf;

  /** One list of terms for each clause. */
  Lexicon(List<List<String>> clauses) {
    Map<String, Integer> frequencies = new HashMap<>();
    for (List<String> clause : clauses) {
      for (String term : new HashSet<>(clause)) {
        frequencies.merge(term, 1, Integer::sum);
      }
    }
    String[] terms = frequencies.keySet().toArray(String[]::new);
    Arrays.sort(terms);
    idf = new double[terms.length];
    for (int id = 0; id < terms.length; id++) {
      ids.put(terms[id], id);
      double frequency = frequencies.getOrDefault(terms[id], 0);
      idf[id] = StrictMath.log((clauses.size() + 1.0) / (frequency + 0.5));
    }
  }

  /** Number of terms; their ids are 0 to one less. */
  int size() {
    return idf.length;
  }

  double idf(int id) {
    return idf[id];
  }

  /** Ids of terms, in the order given. */
  int[] ids(Collection<String> terms) {
    int[] found = new int[terms.size()];
    int at = 0;
    for (String term : terms) {
      found[at++] = id(term);
    }
    return found;
  }

  private int id(String term) {
    Integer id = ids.get(term);
    if (id == null) {
      throw new IllegalStateException("a term of no clause: " + term);
    }
    return id;
  }
}

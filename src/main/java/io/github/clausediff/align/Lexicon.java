package io.github.clausediff.align;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The terms of two statements, numbered in alphabetical order, so that every sum over terms runs in
 * the same order whichever statement comes first. The weight of a term is its inverse document
 * frequency over the clauses of both statements: ln((N + 1) / (df + 0.5)).
 */
final class Lexicon {

  private final SortedMap<String, Integer> ids = new TreeMap<>();
  private final double[] idf;

  /** One list of terms for each clause. */
  Lexicon(List<List<String>> clauses) {
    SortedMap<String, Integer> frequencies = new TreeMap<>();
    for (List<String> clause : clauses) {
      new TreeSet<>(clause).forEach(term -> frequencies.merge(term, 1, Integer::sum));
    }
    idf = new double[frequencies.size()];
    frequencies.forEach(
        (term, frequency) -> {
          idf[ids.size()] = StrictMath.log((clauses.size() + 1.0) / (frequency + 0.5));
          ids.put(term, ids.size());
        });
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
    return terms.stream().mapToInt(this::id).toArray();
  }

  private int id(String term) {
    Integer id = ids.get(term);
    if (id == null) {
      throw new IllegalStateException("a term of no clause: " + term);
    }
    return id;
  }
}

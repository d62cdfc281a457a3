package io.github.clausediff.align;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms of two statements, numbered in alphabetical order, so that every sum over terms runs in
 * the same order whichever statement comes first. The weight of a term is its inverse document
 * frequency over the clauses of both statements: ln((N + 1) / (df + 0.5)).
 */
final class Lexicon {

  private static final int FREQUENCY = 0;
  private static final int LAST = 1;
  private static final int ID = 2;

  /** Of each term: in how many clauses it stands, the last of them, its id. */
  private final Map<String, int[]> entries = new HashMap<>();

  private final int[][] ids;
  private final double[] idf;

  /** One list of terms for each clause. */
  Lexicon(List<List<String>> clauses) {
    int[][][] standing = new int[clauses.size()][][];
    for (int clause = 0; clause < standing.length; clause++) {
      standing[clause] = count(clauses.get(clause), clause);
    }
    String[] terms = entries.keySet().toArray(String[]::new);
    Arrays.sort(terms);
    idf = new double[terms.length];
    for (int id = 0; id < terms.length; id++) {
      int[] entry = entry(terms[id]);
      entry[ID] = id;
      idf[id] = StrictMath.log((clauses.size() + 1.0) / (entry[FREQUENCY] + 0.5));
    }
    ids = Arrays.stream(standing).map(Lexicon::ids).toArray(int[][]::new);
  }

  private int[][] count(List<String> terms, int clause) {
    int[][] standing = new int[terms.size()][];
    int at = 0;
    for (String term : terms) {
      int[] entry = entries.computeIfAbsent(term, key -> new int[] {0, -1, 0});
      entry[FREQUENCY] += entry[LAST] == clause ? 0 : 1;
      entry[LAST] = clause;
      standing[at++] = entry;
    }
    return standing;
  }

  private static int[] ids(int[][] entries) {
    return Arrays.stream(entries).mapToInt(entry -> entry[ID]).toArray();
  }

  /** Number of terms; their ids are 0 to one less. */
  int size() {
    return idf.length;
  }

  double idf(int id) {
    return idf[id];
  }

  /** Ids of the terms of each clause, in the order given. */
  int[][] ids() {
    return ids;
  }

  /** Ids of terms, in the order given. */
  int[] ids(Collection<String> terms) {
    int[] found = new int[terms.size()];
    int at = 0;
    for (String term : terms) {
      found[at++] = entry(term)[ID];
    }
    return found;
  }

  private int[] entry(String term) {
    int[] entry = entries.get(term);
    if (entry == null) {
      throw new IllegalStateException("a term of no clause: " + term);
    }
    return entry;
  }
}

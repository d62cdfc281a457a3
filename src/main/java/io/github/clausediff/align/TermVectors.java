package io.github.clausediff.align;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** TF-IDF vectors of clauses, of length 1: weight (1 + ln tf) · idf. */
final class TermVectors {

  private final Lexicon lexicon;
  private final int[][] ids;
  private final double[][] weights;

  /** One list of terms for each clause. */
  TermVectors(List<List<String>> clauses) {
    this(new Lexicon(clauses));
  }

  /** Of the clauses of a lexicon. */
  TermVectors(Lexicon lexicon) {
    this(lexicon.ids(), lexicon);
  }

  /** Of other texts with the same terms; each row the ids of one, in any order. */
  TermVectors(int[][] terms, Lexicon lexicon) {
    this.lexicon = lexicon;
    ids = new int[terms.length][];
    weights = new double[terms.length][];
    for (int clause = 0; clause < ids.length; clause++) {
      int[] sorted = terms[clause].clone();
      Arrays.sort(sorted);
      ids[clause] = Arrays.stream(sorted).distinct().toArray();
      weights[clause] = weigh(sorted, ids[clause]);
    }
  }

  private double[] weigh(int[] terms, int[] distinct) {
    double[] weight = new double[distinct.length];
    int at = 0;
    double squares = 0;
    for (int k = 0; k < distinct.length; k++) {
      int from = at;
      while (at < terms.length && terms[at] == distinct[k]) {
        at++;
      }
      weight[k] = (1 + StrictMath.log(at - from)) * lexicon.idf(distinct[k]);
      squares += weight[k] * weight[k];
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    return Arrays.stream(weight).map(value -> value / length).toArray();
  }

  int terms() {
    return lexicon.size();
  }

  /** Ids of the terms of a clause, ascending. */
  int[] ids(int clause) {
    return ids[clause];
  }

  /** Weights beside {@link #ids}. */
  double[] weights(int clause) {
    return weights[clause];
  }

  /** Cosine of two clauses, 0..1. */
  double cosine(int one, int other) {
    double sum = 0;
    int p = 0;
    int q = 0;
    while (p < ids[one].length && q < ids[other].length) {
      int order = Integer.compare(ids[one][p], ids[other][q]);
      if (order == 0) {
        sum += weights[one][p] * weights[other][q];
      }
      p += order <= 0 ? 1 : 0;
      q += order >= 0 ? 1 : 0;
    }
    return sum;
  }

  /** Cosine of two groups of clauses, each the sum of its vectors; 0..1. */
  double cosine(int[] some, int[] others) {
    if (some.length == 1 && others.length == 1) {
      return Math.min(1, cosine(some[0], others[0]));
    }
    SortedMap<Integer, Double> one = sum(some);
    SortedMap<Integer, Double> other = sum(others);
    double lengths = Math.sqrt(dot(one, one)) * Math.sqrt(dot(other, other));
    return lengths == 0 ? 0 : Math.min(1, dot(one, other) / lengths);
  }

  /** By term: a group has few of the terms of two long statements. */
  private SortedMap<Integer, Double> sum(int[] clauses) {
    SortedMap<Integer, Double> sum = new TreeMap<>();
    for (int clause : clauses) {
      for (int k = 0; k < ids[clause].length; k++) {
        sum.merge(ids[clause][k], weights[clause][k], Double::sum);
      }
    }
    return sum;
  }

  private static double dot(SortedMap<Integer, Double> one, SortedMap<Integer, Double> other) {
    double dot = 0;
    for (Map.Entry<Integer, Double> term : one.entrySet()) {
      dot += term.getValue() * other.getOrDefault(term.getKey(), 0.0);
    }
    return dot;
  }
}

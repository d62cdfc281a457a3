package io.github.clausediff.align;

import io.github.clausediff.normal.NormalizedClause;
import java.util.List;

/**
 * What a sentence encoder sees in two statements: a whitened vector for each clause, and for each
 * clause how like it is to the others at best and on the whole. Takes the time of the full matrix,
 * but the memory of one of its rows.
 */
final class Meaning {

  private final double[][] earlier;
  private final double[][] later;
  private final Rivals ofEarlier;
  private final Rivals ofLater;

  Meaning(SentenceEncoder encoder, List<NormalizedClause> before, List<NormalizedClause> after) {
    float[][] ofBefore = encode(encoder, before);
    float[][] ofAfter = encode(encoder, after);
    Whitening whitening = Whitening.of(ofBefore, ofAfter);
    earlier = whitening.whiten(ofBefore);
    later = whitening.whiten(ofAfter);
    ofEarlier = new Rivals(earlier.length);
    ofLater = new Rivals(later.length);
    for (int i = 0; i < earlier.length; i++) {
      for (int j = 0; j < later.length; j++) {
        double cosine = cosine(i, j);
        ofEarlier.add(i, cosine);
        ofLater.add(j, cosine);
      }
    }
  }

  private static float[][] encode(SentenceEncoder encoder, List<NormalizedClause> clauses) {
    return clauses.stream()
        .map(clause -> encoder.encode(clause.clause().text()))
        .toArray(float[][]::new);
  }

  /** Cosine of the whitened vectors, -1..1. */
  double cosine(int i, int j) {
    return Whitening.dot(earlier[i], later[j], earlier[i].length);
  }

  /** Cosine less the mean of the best four, on both sides, as {@link Standing#HUBNESS}. */
  double hubness(int i, int j) {
    return 2 * cosine(i, j) - (ofEarlier.best(i) + ofLater.best(j));
  }

  /** Cosine less the mean, by the standard deviation, on both sides. */
  double deviation(int i, int j) {
    double cosine = cosine(i, j);
    return ofEarlier.deviation(i, cosine) + ofLater.deviation(j, cosine);
  }

  /** Of every clause, by the cosine. */
  Shortlists shortlists(Comparison comparison) {
    Shortlists lists = new Shortlists(comparison);
    for (int i = 0; i < earlier.length; i++) {
      for (int j = 0; j < later.length; j++) {
        lists.offer(i, j, cosine(i, j));
      }
    }
    return lists;
  }
}

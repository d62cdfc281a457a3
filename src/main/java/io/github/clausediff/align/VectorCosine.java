package io.github.clausediff.align;

/**
 * Cosine of TF-IDF vectors.
 *
 * @param id what the vectors hold
 * @param vectors of the earlier clauses, then of the later ones
 * @param earlierSize number of earlier clauses
 */
record VectorCosine(String id, TermVectors vectors, int earlierSize) implements Similarity {

  @Override
  public double of(int i, int j) {
    return vectors.cosine(i, earlierSize + j);
  }
}

package io.github.clausediff.align;

/**
 * One piece of evidence that two clauses answer each other, from the two alone. Symmetric: changing
 * the statements about gives the same number, to the last bit.
 */
interface Similarity {

  /** As in the model's resource. */
  String id();

  double of(int i, int j);
}

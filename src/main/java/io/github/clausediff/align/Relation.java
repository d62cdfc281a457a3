package io.github.clausediff.align;

/**
 * One piece of evidence about every candidate pair from how it stands among the others, given the
 * scores of the stage before. Symmetric like {@link Similarity}.
 */
interface Relation {

  /** As in the model's resource. */
  String id();

  /** One number for each pair. */
  double[] of(Scores scores);
}

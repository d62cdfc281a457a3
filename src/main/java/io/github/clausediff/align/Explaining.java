package io.github.clausediff.align;

/**
 * Evidence that counts only as far as a pair explains what no better partner explains: the product
 * with {@link Novelty}. In a row of sentences that differ by a name, all neighbours support all
 * pairs; only those with the name in both explain anything.
 *
 * @param evidence what is damped
 * @param novelty 0..1
 */
record Explaining(Relation evidence, Novelty novelty) implements Relation {

  @Override
  public String id() {
    return evidence.id() + "-explaining";
  }

  @Override
  public double[] of(Scores scores) {
    double[] damped = evidence.of(scores);
    double[] share = novelty.of(scores);
    for (int pair = 0; pair < damped.length; pair++) {
      damped[pair] *= share[pair];
    }
    return damped;
  }
}

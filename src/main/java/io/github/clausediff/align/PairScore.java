package io.github.clausediff.align;

/** The score of the stage before, within ±8. */
final class PairScore implements Relation {

  private static final double LIMIT = 8;

  @Override
  public String id() {
    return "score";
  }

  @Override
  public double[] of(Scores scores) {
    double[] limited = new double[scores.candidates().size()];
    for (int pair = 0; pair < limited.length; pair++) {
      limited[pair] = Math.max(-LIMIT, Math.min(LIMIT, scores.of(pair)));
    }
    return limited;
  }
}

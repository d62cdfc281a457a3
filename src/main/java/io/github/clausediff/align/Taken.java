package io.github.clausediff.align;

/** 1 where another clause says word for word what one of the two says, and they do not; else 0. */
final class Taken implements Relation {

  private final Comparison comparison;

  Taken(Comparison comparison) {
    this.comparison = comparison;
  }

  @Override
  public String id() {
    return "taken";
  }

  @Override
  public double[] of(Scores scores) {
    Candidates candidates = scores.candidates();
    boolean[] earlier = new boolean[candidates.earlierSize()];
    boolean[] later = new boolean[candidates.laterSize()];
    boolean[] identical = new boolean[candidates.size()];
    for (int pair = 0; pair < identical.length; pair++) {
      int i = candidates.earlier(pair);
      int j = candidates.later(pair);
      identical[pair] = comparison.identical(i, j);
      earlier[i] |= identical[pair];
      later[j] |= identical[pair];
    }
    double[] taken = new double[identical.length];
    for (int pair = 0; pair < taken.length; pair++) {
      boolean either = earlier[candidates.earlier(pair)] || later[candidates.later(pair)];
      taken[pair] = either && !identical[pair] ? 1 : 0;
    }
    return taken;
  }
}

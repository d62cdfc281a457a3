package io.github.clausediff.align;

/**
 * Joins every pair that the model finds likely enough, best first, so that splits, mergers and
 * links of several with several form by themselves. Two groups become one only if the pairs that
 * this would link besides are likely on average: a chain of weak pairs glues nothing together.
 */
final class LikelyMatcher implements Matcher {

  /**
   * Smallest mean probability of all pairs that a joining of groups would link. Of .2, .4 and .55,
   * tried by cross-validation on the gold sets, .4 is the best.
   */
  private static final double FILL = 0.4;

  private final Comparison comparison;
  private final double threshold;

  LikelyMatcher(Comparison comparison, double threshold) {
    this.comparison = comparison;
    this.threshold = threshold;
  }

  @Override
  public String name() {
    return "likely";
  }

  @Override
  public void match(Scores scores, Groups groups) {
    Candidates candidates = scores.candidates();
    int[] pairs =
        new PairOrder(comparison, candidates)
            .sorted(pair -> scores.probability(pair) >= threshold, scores::of);
    for (int pair : pairs) {
      int i = candidates.earlier(pair);
      int j = candidates.later(pair);
      if (mayJoin(groups.ofEarlier(i), groups.ofLater(j), scores)) {
        groups.join(i, j, name(), false);
      }
    }
  }

  private static boolean mayJoin(Group one, Group other, Scores scores) {
    if (one.is(other) || one.closed() || other.closed()) {
      return false;
    }
    double sum = sum(one, other, scores) + sum(other, one, scores);
    int pairs = one.earlier().size() * other.later().size();
    pairs += other.earlier().size() * one.later().size();
    return pairs == 1 || sum / pairs >= FILL;
  }

  private static double sum(Group one, Group other, Scores scores) {
    double sum = 0;
    for (int i : one.earlier()) {
      for (int j : other.later()) {
        sum += scores.probability(i, j);
      }
    }
    return sum;
  }
}

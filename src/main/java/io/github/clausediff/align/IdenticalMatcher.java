package io.github.clausediff.align;

/**
 * Joins clauses that say the same word for word, one with one, and closes them. Where a formula is
 * repeated, the pair under like headings goes first, then the better score.
 */
final class IdenticalMatcher implements Matcher {

  static final String NAME = "identical";

  private final Comparison comparison;
  private final Sections sections;

  IdenticalMatcher(Comparison comparison, Sections sections) {
    this.comparison = comparison;
    this.sections = sections;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void match(Scores scores, Groups groups) {
    Candidates candidates = scores.candidates();
    int[] pairs =
        new PairOrder(comparison, candidates)
            .sorted(
                pair -> comparison.identical(candidates.earlier(pair), candidates.later(pair)),
                pair -> rank(scores, pair));
    for (int pair : pairs) {
      int i = candidates.earlier(pair);
      int j = candidates.later(pair);
      if (!groups.ofEarlier(i).closed() && !groups.ofLater(j).closed()) {
        groups.join(i, j, name(), true);
      }
    }
  }

  private double rank(Scores scores, int pair) {
    Candidates candidates = scores.candidates();
    double section = sections.likeness(candidates.earlier(pair), candidates.later(pair));
    return section + scores.probability(pair);
  }
}

package io.github.clausediff.align;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lets a clause without a link join the group of the clause before or behind it, when enough of its
 * idf mass lies in the part of a partner that nobody else in the group explains: the rest of a
 * split, the second half of a merger. Never joins a group that is matched word for word.
 */
final class GrowthMatcher implements Matcher {

  /**
   * Share of its mass that a clause must explain. Of .2 and .3, tried on the gold sets, neither is
   * better.
   */
  private static final double ENOUGH = 0.2;

  /** Probability below which the model's word stands; .02 to .15 make no difference. */
  private static final double FLOOR = 0.02;

  private final Comparison comparison;

  GrowthMatcher(Comparison comparison) {
    this.comparison = comparison;
  }

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public void match(Scores scores, Groups groups) {
    Candidates candidates = scores.candidates();
    int[] pairs =
        new PairOrder(comparison, candidates)
            .sorted(pair -> scores.probability(pair) >= FLOOR, scores::of);
    for (int pair : pairs) {
      int i = candidates.earlier(pair);
      int j = candidates.later(pair);
      if (grows(i, j, groups.ofEarlier(i), groups.ofLater(j))) {
        groups.join(i, j, name(), false);
      }
    }
  }

  private boolean grows(int i, int j, Group one, Group other) {
    if (one.alone() == other.alone() || one.closed() || other.closed()) {
      return false;
    }
    if (one.alone()) {
      List<StemmedClause> rivals = other.earlier().stream().map(comparison::earlier).toList();
      return adjoins(i, other.earlier())
          && explains(comparison.earlier(i), comparison.later(j), rivals);
    }
    List<StemmedClause> rivals = one.later().stream().map(comparison::later).toList();
    return adjoins(j, one.later()) && explains(comparison.later(j), comparison.earlier(i), rivals);
  }

  private static boolean adjoins(int place, List<Integer> places) {
    return places.contains(place - 1) || places.contains(place + 1);
  }

  /** Whether a clause explains enough of a partner that its rivals leave unexplained. */
  private boolean explains(
      StemmedClause clause, StemmedClause partner, List<StemmedClause> rivals) {
    Set<Integer> left = new TreeSet<>();
    Arrays.stream(partner.distinct).forEach(left::add);
    for (StemmedClause rival : rivals) {
      Arrays.stream(rival.distinct).forEach(left::remove);
    }
    double explained = 0;
    for (int stem : clause.distinct) {
      explained += left.contains(stem) ? comparison.idf(stem) : 0;
    }
    return explained >= ENOUGH * clause.mass;
  }
}

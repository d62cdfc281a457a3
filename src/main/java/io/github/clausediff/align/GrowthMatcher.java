package io.github.clausediff.align;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lets a clause without a link join a group when enough of its idf mass lies in the part of a
 * partner that nobody else in the group explains: the rest of a split, the second half of a merger.
 * Never joins a group that is matched word for word.
 */
final class GrowthMatcher implements Matcher {

  /** Share of its mass that a clause must explain beside a clause of the group. */
  static double ADJACENT = Double.parseDouble(System.getProperty("adj", "0.2"));

  /** Share of its mass that a clause must explain anywhere else. */
  static double APART = Double.parseDouble(System.getProperty("apart", "9"));

  /** Probability below which the model's word stands. */
  static double FLOOR = Double.parseDouble(System.getProperty("floor", "0.02"));

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
      Group one = groups.ofEarlier(i);
      Group other = groups.ofLater(j);
      if (one.alone() != other.alone() && !one.closed() && !other.closed()) {
        boolean grows = one.alone() ? growsEarlier(i, j, other) : growsLater(i, j, one);
        if (grows) {
          groups.join(i, j, name(), false);
        }
      }
    }
  }

  private boolean growsEarlier(int i, int j, Group group) {
    Set<Integer> left = new TreeSet<>();
    Arrays.stream(comparison.later(j).distinct).forEach(left::add);
    for (int k : group.earlier()) {
      Arrays.stream(comparison.earlier(k).distinct).forEach(left::remove);
    }
    return enough(comparison.earlier(i), left, adjoins(i, group.earlier()));
  }

  private boolean growsLater(int i, int j, Group group) {
    Set<Integer> left = new TreeSet<>();
    Arrays.stream(comparison.earlier(i).distinct).forEach(left::add);
    for (int k : group.later()) {
      Arrays.stream(comparison.later(k).distinct).forEach(left::remove);
    }
    return enough(comparison.later(j), left, adjoins(j, group.later()));
  }

  private static boolean adjoins(int place, List<Integer> places) {
    return places.contains(place - 1) || places.contains(place + 1);
  }

  private boolean enough(StemmedClause clause, Set<Integer> left, boolean adjoins) {
    double explained = 0;
    for (int stem : clause.distinct) {
      explained += left.contains(stem) ? comparison.idf(stem) : 0;
    }
    return explained >= (adjoins ? ADJACENT : APART) * clause.mass;
  }
}

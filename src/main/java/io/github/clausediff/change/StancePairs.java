package io.github.clausediff.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Pairs the acts of two sides by what they govern, best first; an act is in one pair at most. Acts
 * on the same ladder go before others.
 */
final class StancePairs {

  /**
   * Least share of content that two acts govern in common. Half of it is asked for where there is
   * nothing else to choose. Tried from .2 to .5 on our own sentences; little depends on it.
   */
  private static final double LEAST = 0.34;

  /** What a place on a common ladder is worth against content. */
  private static final double LADDER = 0.15;

  private record Candidate(int earlier, int later, double score, double shared) {}

  private final Side earlier;
  private final Side later;

  StancePairs(Side earlier, Side later) {
    this.earlier = earlier;
    this.later = later;
  }

  /** In the order of the earlier side. */
  List<StancePair> of(List<Stance> before, List<Stance> after) {
    boolean alone = before.size() == 1 && after.size() == 1;
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      for (int j = 0; j < after.size(); j++) {
        double shared = shared(before.get(i), after.get(j));
        boolean ladder = sameLadder(before.get(i), after.get(j));
        if (shared >= (alone ? LEAST / 2 : LEAST) && before.get(i).suits(after.get(j))) {
          candidates.add(new Candidate(i, j, shared + (ladder ? LADDER : 0), shared));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparingInt(c -> Math.abs(c.earlier() - c.later()))
            .thenComparingInt(Candidate::earlier)
            .thenComparingInt(Candidate::later));
    return chosen(before, after, candidates);
  }

  private static List<StancePair> chosen(
      List<Stance> before, List<Stance> after, List<Candidate> candidates) {
    StancePair[] pairs = new StancePair[before.size()];
    boolean[] taken = new boolean[after.size()];
    for (Candidate c : candidates) {
      if (pairs[c.earlier()] == null && !taken[c.later()]) {
        taken[c.later()] = true;
        pairs[c.earlier()] =
            new StancePair(before.get(c.earlier()), after.get(c.later()), c.shared());
      }
    }
    List<StancePair> list = new ArrayList<>();
    for (StancePair pair : pairs) {
      if (pair != null) {
        list.add(pair);
      }
    }
    return List.copyOf(list);
  }

  private double shared(Stance one, Stance other) {
    Set<String> some = new Content(earlier).stems(one.begin(), one.governsTo());
    Set<String> others = new Content(later).stems(other.begin(), other.governsTo());
    return Content.shared(some, others);
  }

  private static boolean sameLadder(Stance one, Stance other) {
    return one.rungs().stream().anyMatch(rung -> other.on(rung.ladder()).isPresent());
  }
}

package io.github.clausediff.align;

/**
 * How sure a group is: the probability of its least sure clause with its best partner in the group.
 * The limits are calibrated on the gold sets; the documentation states what share of each is right.
 */
final class Doubt {

  private static final double HIGH = 0.9;
  private static final double MEDIUM = 0.6;

  private final Scores scores;
  private final Pinned pinned;

  Doubt(Scores scores, Pinned pinned) {
    this.scores = scores;
    this.pinned = pinned;
  }

  Confidence of(Group group) {
    if (group.closed()) {
      return Confidence.HIGH;
    }
    double surety = 1;
    for (int i : group.earlier()) {
      surety = Math.min(surety, best(group, i, -1));
    }
    for (int j : group.later()) {
      surety = Math.min(surety, best(group, -1, j));
    }
    if (surety >= HIGH) {
      return Confidence.HIGH;
    }
    return surety >= MEDIUM ? Confidence.MEDIUM : Confidence.TO_REVIEW;
  }

  /**
   * The best pair of the group with an earlier or a later clause; the other is -1. What a person
   * put there is sure.
   */
  private double best(Group group, int earlier, int later) {
    double best = pinned.vouches(earlier, later) ? 1 : 0;
    for (int i : group.earlier()) {
      for (int j : group.later()) {
        if (i == earlier || j == later) {
          best = Math.max(best, scores.probability(i, j));
        }
      }
    }
    return best;
  }
}

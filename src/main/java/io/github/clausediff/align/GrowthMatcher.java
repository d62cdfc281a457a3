package io.github.clausediff.align;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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

  /**
   * The same for a clause that carries on the sentence of the clause before it, which is there
   * already: what stands in one sentence belongs together. Of .1 and .15, tried on the sample, .15
   * is the better. The other gold sets have no such clauses that this could join; in twelve
   * comparisons of real statements it joins two, both rightly.
   */
  private static final double ENOUGH_IN_SENTENCE = 0.15;

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
      if (grows(leftover(i, j, groups))) {
        groups.join(i, j, name(), false);
      }
    }
  }

  /**
   * A clause without a link and the group it may join.
   *
   * @param place of the clause in its statement
   * @param beside places in the same statement of the clauses of the group, which it rivals
   * @param partner a clause of the other statement, of the group
   */
  private record Leftover(
      StemmedClause clause,
      int place,
      List<Integer> beside,
      StemmedClause partner,
      List<StemmedClause> rivals) {

    boolean adjoins() {
      return beside.contains(place - 1) || beside.contains(place + 1);
    }

    boolean inSentence() {
      return clause.carriesOn && beside.contains(place - 1);
    }
  }

  /** Null where neither or both of two clauses have a link, or a group takes no more. */
  private @Nullable Leftover leftover(int i, int j, Groups groups) {
    Group one = groups.ofEarlier(i);
    Group other = groups.ofLater(j);
    if (one.alone() == other.alone() || one.closed() || other.closed()) {
      return null;
    }
    StemmedClause earlier = comparison.earlier(i);
    StemmedClause later = comparison.later(j);
    if (one.alone()) {
      List<StemmedClause> rivals = other.earlier().stream().map(comparison::earlier).toList();
      return new Leftover(earlier, i, other.earlier(), later, rivals);
    }
    List<StemmedClause> rivals = one.later().stream().map(comparison::later).toList();
    return new Leftover(later, j, one.later(), earlier, rivals);
  }

  private boolean grows(@Nullable Leftover leftover) {
    if (leftover == null || !leftover.adjoins()) {
      return false;
    }
    double enough = leftover.inSentence() ? ENOUGH_IN_SENTENCE : ENOUGH;
    return explained(leftover) >= enough * leftover.clause.mass;
  }

  /** Idf mass of what a clause explains of a partner that its rivals leave unexplained. */
  private double explained(Leftover leftover) {
    Set<Integer> left = new TreeSet<>();
    Arrays.stream(leftover.partner.distinct).forEach(left::add);
    for (StemmedClause rival : leftover.rivals) {
      Arrays.stream(rival.distinct).forEach(left::remove);
    }
    double explained = 0;
    for (int stem : leftover.clause.distinct) {
      explained += left.contains(stem) ? comparison.idf(stem) : 0;
    }
    return explained;
  }
}

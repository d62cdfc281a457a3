package io.github.clausediff.change;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Series;
import java.util.List;
import java.util.stream.Collectors;

/** Someone else says it. */
final class ActorRule implements EffectRule {

  /** Share of the smaller content that both acts have; below, they are two statements. */
  private static final double SAME = 0.4;

  /** The same where one of the two is a promise and the other none. */
  private static final double MOSTLY_SAME = 0.6;

  @Override
  public RuleNote note() {
    return new RuleNote(
        "actor",
        Direction.ACTOR,
        "The same thing is said by another side, by one side instead of both, or by both instead of"
            + " one. Two names of one side are no change.",
        new RuleNote.Pair(
            "Japan reaffirmed that the accord covers the Hollow Islands.",
            "The two sides reaffirmed that the accord covers the Hollow Islands."),
        new RuleNote.Pair(
            "The Ministers reaffirmed that the accord covers the Hollow Islands.",
            "The two sides reaffirmed that the accord covers the Hollow Islands."),
        "The parties of the series.");
  }

  @Override
  public List<Finding> gains(Difference difference) {
    for (StancePair pair : difference.pairs()) {
      boolean main =
          isFirst(difference.before(), pair.earlier()) && isFirst(difference.after(), pair.later());
      List<String> earlier = actors(difference.before(), pair.earlier());
      List<String> later = actors(difference.after(), pair.later());
      boolean reason =
          difference.before().isReason(pair.earlier()) || difference.after().isReason(pair.later());
      if (main && !reason && pair.shared() >= least(pair) && differ(earlier, later)) {
        return List.of(new Finding(words(earlier), words(later)));
      }
    }
    return List.of();
  }

  /**
   * A clause has one speaker that is read for sure: that of its first act, and of what stands
   * behind "confirmed that".
   */
  private static boolean isFirst(Difference.Half half, Stance stance) {
    return half.stances().stream()
        .filter(other -> other.clause() == stance.clause())
        .takeWhile(other -> !other.isAt(stance))
        .allMatch(other -> other.rungs().isEmpty() && other.end() - other.to() <= 2);
  }

  private static List<String> actors(Difference.Half half, Stance stance) {
    NormalizedClause clause = half.clauses().get(stance.clause());
    return clause.reading().actors();
  }

  /** A promise of one side and another act of another: the same thing only if it says the same. */
  private static double least(StancePair pair) {
    return pair.earlier().isPromise() == pair.later().isPromise() ? SAME : MOSTLY_SAME;
  }

  /** "Both sides" are any two who are named. */
  private static boolean differ(List<String> earlier, List<String> later) {
    if (earlier.isEmpty() || later.isEmpty()) {
      return false;
    }
    boolean one = single(earlier);
    return one != single(later) || one && !earlier.equals(later);
  }

  /** Whether one party speaks in place of another: their acts are not to be ranked. */
  static boolean isAnotherParty(Difference difference, StancePair pair) {
    List<String> earlier = actors(difference.before(), pair.earlier());
    List<String> later = actors(difference.after(), pair.later());
    return single(earlier) && single(later) && !earlier.equals(later);
  }

  private static boolean single(List<String> actors) {
    return actors.size() == 1 && !actors.get(0).equals("both-sides");
  }

  private static String words(List<String> actors) {
    return actors.stream().map(ActorRule::name).collect(Collectors.joining(", "));
  }

  /** A party by its name; "both sides" is none. */
  private static String name(String actor) {
    return actor.equals("both-sides") ? "both sides" : Series.name(actor);
  }
}

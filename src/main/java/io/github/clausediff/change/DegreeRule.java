package io.github.clausediff.change;

import java.util.ArrayList;
import java.util.List;

/** The same act with a stronger adverb or adjective. */
final class DegreeRule implements EffectRule {

  /** Adverbs are compared where the act governs mostly the same, share of the smaller content. */
  private static final double SAME = 0.6;

  @Override
  public RuleNote note() {
    return new RuleNote(
        "degree",
        Direction.STRENGTH,
        "The same act, put more strongly: opposed, strongly opposed; concern, grave concern;"
            + " commitment, unwavering commitment.",
        new RuleNote.Pair(
            "The Ministers opposed any change of the border by force.",
            "The Ministers strongly opposed any change of the border by force."),
        new RuleNote.Pair(
            "The Ministers opposed any change of the border by force.",
            "The Ministers opposed any change of the border by force and thanked the strongly"
                + " manned patrols."),
        "Lists \"strong\", \"strongest\" and \"weak\": plain usage.");
  }

  @Override
  public List<Finding> gains(Difference difference) {
    List<Finding> found = new ArrayList<>();
    for (StancePair pair : difference.pairs()) {
      boolean same =
          pair.earlier().rungs().stream()
              .anyMatch(
                  rung ->
                      pair.later()
                          .on(rung.ladder())
                          .filter(r -> r.rank() == rung.rank())
                          .isPresent());
      boolean ranked = same && !ActorRule.isAnotherParty(difference, pair);
      if (ranked && pair.shared() >= SAME && pair.later().degree() > pair.earlier().degree()) {
        found.add(
            new Finding(
                LadderRule.words(difference.before(), pair.earlier()),
                LadderRule.words(difference.after(), pair.later())));
      }
    }
    return List.copyOf(found);
  }
}

package io.github.clausediff.change;

import java.util.ArrayList;
import java.util.List;

/** The same promise, of something done more thoroughly. */
final class ThoroughRule implements EffectRule {

  @Override
  public RuleNote note() {
    return new RuleNote(
        "thorough",
        Direction.STRENGTH,
        "The promised thing is to be done more thoroughly: reinforce, fundamentally reinforce.",
        new RuleNote.Pair(
            "Ollery resolved to reinforce its coast guard.",
            "Ollery resolved to fundamentally reinforce its coast guard."),
        new RuleNote.Pair(
            "Ollery resolved to reinforce its coast guard.",
            "Ollery resolved to further reinforce its coast guard."),
        "List \"thorough\": plain usage.");
  }

  @Override
  public List<Finding> gains(Difference difference) {
    List<Finding> found = new ArrayList<>();
    for (StancePair pair : difference.pairs()) {
      boolean promises = pair.earlier().isPromise() && pair.later().isPromise();
      if (promises && pair.later().thorough() && !pair.earlier().thorough()) {
        found.add(
            new Finding(
                behind(difference.before(), pair.earlier()),
                behind(difference.after(), pair.later())));
      }
    }
    return List.copyOf(found);
  }

  private static String behind(Difference.Half half, Stance stance) {
    int end = Math.min(stance.end(), stance.to() + 3);
    return half.text(stance.from(), Math.max(end, stance.to()));
  }
}

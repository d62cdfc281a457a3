package io.github.clausediff.change;

import java.util.ArrayList;
import java.util.List;

/** No other way is left. */
final class OnlyRule implements EffectRule {

  private final Vocabulary vocabulary;

  OnlyRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public RuleNote note() {
    return new RuleNote(
        "only",
        Direction.STRENGTH,
        "The same thing becomes the only one, the sole one; no other way is left.",
        new RuleNote.Pair(
            "They confirmed that the move of the depot to Skelling is a solution.",
            "They confirmed that the move of the depot to Skelling is the only solution."),
        new RuleNote.Pair(
            "They confirmed the move of the depot to Skelling.",
            "They confirmed not only the move of the depot to Skelling."),
        "List \"only\": plain usage.");
  }

  @Override
  public List<Finding> gains(Difference difference) {
    List<Finding> found = new ArrayList<>();
    Difference.Half after = difference.after();
    for (Hits.Hit hit : new Hits(vocabulary, difference).of("only")) {
      boolean denied = hit.at() > 0 && after.normal(hit.at() - 1).equals("not");
      if (!denied && difference.isRooted(hit.at())) {
        found.add(
            new Finding("", after.text(hit.at(), Math.min(after.side().size(), hit.to() + 1))));
      }
    }
    return List.copyOf(found);
  }
}

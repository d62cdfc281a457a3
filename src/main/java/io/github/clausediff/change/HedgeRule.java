package io.github.clausediff.change;

import java.util.ArrayList;
import java.util.List;

/** A way out is closed. */
final class HedgeRule implements EffectRule {

  private final Vocabulary vocabulary;

  HedgeRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public RuleNote note() {
    return new RuleNote(
        "hedge",
        Direction.STRENGTH,
        "A qualifier that leaves a way out is gone: where appropriate, as early as practicable; the"
            + " other way round, it has come in.",
        new RuleNote.Pair(
            "Tarsk and Ollery will share data on the tides, where appropriate.",
            "Tarsk and Ollery will share data on the tides."),
        new RuleNote.Pair(
            "Tarsk and Ollery will share data on the tides, where appropriate.",
            "Tarsk and Ollery will share data on the tides, as appropriate."),
        "List \"hedges\": what handbooks of drafting list as qualifiers.");
  }

  @Override
  public List<Finding> gains(Difference difference) {
    Difference mirrored = difference.mirrored();
    List<Finding> found = new ArrayList<>();
    new Hits(vocabulary, mirrored).rooted("hedges").forEach(f -> found.add(f.mirrored()));
    return List.copyOf(found);
  }
}

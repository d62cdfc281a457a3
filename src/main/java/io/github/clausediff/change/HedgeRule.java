package io.github.clausediff.change;

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
        "A qualifier that leaves a way out is gone: where appropriate, as early as possible or"
            + " practicable; the other way round, it has come in.",
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
    Difference.Half before = difference.before();
    for (Hits.Hit hit : new Hits(vocabulary, mirrored).of("hedges")) {
      boolean presses =
          vocabulary.has("urgent", before.side(), hit.at())
              && !qualifies(before, hit.at(), vocabulary);
      if (!presses && mirrored.isRooted(hit.at()) && takesBack(mirrored, hit.at())) {
        return List.of(new Finding(before.text(hit.at(), hit.to()), ""));
      }
    }
    return List.of();
  }

  /** A way out in a promise that was none before takes nothing back. */
  private static boolean takesBack(Difference difference, int word) {
    Stance above = difference.after().above(word);
    return difference.pairs().stream()
        .filter(pair -> pair.later().equals(above))
        .allMatch(pair -> pair.earlier().isPromise() || !pair.later().isPromise());
  }

  /** Whether a word stands under a promise, and not one to urge others. */
  static boolean qualifies(Difference.Half half, int word, Vocabulary vocabulary) {
    Stance above = half.above(word);
    return above != null
        && (above.isPromise() || above.isItem())
        && vocabulary.rungs(half.side(), Math.min(above.to(), word)).stream()
            .noneMatch(rung -> rung.ladder().equals("requests"));
  }
}

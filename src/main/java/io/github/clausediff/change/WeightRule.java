package io.github.clausediff.change;

import java.util.List;

/** The same thing is given more weight. */
final class WeightRule implements EffectRule {

  private final Vocabulary vocabulary;

  WeightRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public RuleNote note() {
    return new RuleNote(
        "weight",
        Direction.STRENGTH,
        "The same thing is called indispensable, vital, essential, the greatest.",
        new RuleNote.Pair(
            "The Ministers reiterated the importance of calm in the Narrows.",
            "The Ministers reiterated the importance of calm in the Narrows as an indispensable"
                + " element of prosperity."),
        new RuleNote.Pair(
            "The Ministers called calm in the Narrows essential to prosperity.",
            "The Ministers called calm in the Narrows vital to prosperity."),
        "List \"weights\": plain usage.");
  }

  @Override
  public List<Finding> gains(Difference difference) {
    Hits hits = new Hits(vocabulary, difference);
    boolean kept = hits.of("weights").stream().allMatch(h -> keepsPromise(difference, h.at()));
    return kept ? hits.rooted("weights") : List.of();
  }

  /** A commitment that became a mere importance weighs no more, whatever is said of it. */
  private static boolean keepsPromise(Difference difference, int word) {
    Stance above = difference.after().above(word);
    return difference.pairs().stream()
        .filter(pair -> pair.later().equals(above))
        .allMatch(pair -> pair.earlier().isPromise() == pair.later().isPromise());
  }
}

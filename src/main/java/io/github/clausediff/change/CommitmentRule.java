package io.github.clausediff.change;

import java.util.ArrayList;
import java.util.List;

/** A further commitment stands beside those that both sides have. */
final class CommitmentRule implements EffectRule {

  /** Share of its content that is new, at least. */
  private static final double NEW = 0.6;

  /** Share of the earlier side that the later one has too, at least. */
  private static final double KEPT = 0.6;

  /** A commitment about fewer things is an echo of another. */
  private static final int LEAST = 3;

  /** Words of it that are shown. */
  private static final int SHOWN = 12;

  @Override
  public RuleNote note() {
    return new RuleNote(
        "commitment",
        Direction.SCOPE,
        "A further act with a content of its own stands in the same clauses, which otherwise hold"
            + " what they held.",
        new RuleNote.Pair(
            "They reaffirmed freedom of passage through the Narrows.",
            "They reaffirmed freedom of passage through the Narrows and urged Brannoch to reopen its"
                + " pilot stations."),
        new RuleNote.Pair(
            "They reaffirmed freedom of passage through the Narrows.",
            "They reaffirmed and underlined freedom of passage through the Narrows."),
        "Set difference over acts.");
  }

  @Override
  public boolean countsDetails() {
    return true;
  }

  @Override
  public List<Finding> gains(Difference difference) {
    Difference.Half after = difference.after();
    boolean kept = difference.before().covered() >= KEPT && !difference.pairs().isEmpty();
    List<Finding> found = new ArrayList<>();
    for (Stance stance : after.stances()) {
      if (kept
          && isCommitment(after, stance)
          && isAlone(difference, stance)
          && isNew(after, stance)) {
        found.add(new Finding("", after.text(stance, SHOWN)));
      }
    }
    return List.copyOf(found);
  }

  /** Neither what stands behind "which" nor a reason given first: "Recognizing that …, we …". */
  private static boolean isCommitment(Difference.Half half, Stance stance) {
    return stance.shape() != Stance.Shape.RELATIVE && !half.isReason(stance);
  }

  private static boolean isAlone(Difference difference, Stance stance) {
    return difference.pairs().stream().noneMatch(pair -> pair.later().isAt(stance));
  }

  private static boolean isNew(Difference.Half half, Stance stance) {
    int things = new Content(half.side()).stems(stance.begin(), stance.governsTo()).size();
    return things >= LEAST && half.absent(stance.begin(), stance.governsTo()) >= NEW;
  }
}

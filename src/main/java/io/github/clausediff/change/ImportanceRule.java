package io.github.clausediff.change;

import java.util.ArrayList;
import java.util.List;

/** What was only called important is promised. */
final class ImportanceRule implements EffectRule {

  private static final String PROMISES = "promises";

  /** The steps of the ladder from the top down that are firm promises: commit, will. */
  private static final int FIRM = 2;

  /** Words behind an act among which its importance stands: "underscored the vital importance". */
  private static final int REACH = 4;

  /** Share of the smaller content that both acts have. */
  private static final double SAME = 0.5;

  private final Vocabulary vocabulary;

  ImportanceRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public RuleNote note() {
    return new RuleNote(
        "importance",
        Direction.STRENGTH,
        "What was only called important, needed or valuable is firmly promised; the other way round,"
            + " a firm promise has sunk to an importance.",
        new RuleNote.Pair(
            "They underscored the vital importance of the move of the depot to Skelling.",
            "They reaffirmed their commitment to the move of the depot to Skelling."),
        new RuleNote.Pair(
            "They underscored the vital importance of the move of the depot to Skelling.",
            "They discussed the move of the depot to Skelling."),
        "List \"valued\" and the two upper steps of the ladder \"promises\": to value a thing binds"
            + " nobody.");
  }

  @Override
  public List<Finding> gains(Difference difference) {
    List<Finding> found = new ArrayList<>();
    for (StancePair pair : difference.pairs()) {
      int end = valued(difference.before(), pair.earlier());
      if (end > 0
          && pair.shared() >= SAME
          && isFirm(pair.later())
          && !ActorRule.isAnotherParty(difference, pair)) {
        String text = difference.before().text(pair.earlier().from(), end);
        found.add(new Finding(text, LadderRule.words(difference.after(), pair.later())));
      }
    }
    return List.copyOf(found);
  }

  private boolean isFirm(Stance stance) {
    int least = vocabulary.ladders().getOrDefault(PROMISES, List.of()).size() - FIRM;
    return stance.on(PROMISES).filter(rung -> rung.rank() >= least).isPresent();
  }

  /** Behind the word that values what an act is about; 0 if there is none, or a promise besides. */
  private int valued(Difference.Half half, Stance stance) {
    int end = Math.min(stance.end(), stance.to() + REACH);
    for (int i = stance.from(); i < end && !stance.isPromise(); i++) {
      if (vocabulary.has("valued", half.side(), i)) {
        return i + 1;
      }
    }
    return 0;
  }
}

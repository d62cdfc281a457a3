package io.github.clausediff.change;

import io.github.clausediff.change.Vocabulary.Rung;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The act that governs the same content stands higher on a ladder. */
final class LadderRule implements EffectRule {

  static final RuleNote ATTITUDE =
      new RuleNote(
          "attitude",
          Direction.STRENGTH,
          "A stronger word of disapproval for the same thing: noted, expressed concern, opposed,"
              + " condemned.",
          new RuleNote.Pair(
              "The Ministers expressed concern about the raids on the ports of Brannoch.",
              "The Ministers condemned the raids on the ports of Brannoch."),
          new RuleNote.Pair(
              "The Ministers reaffirmed the importance of the ports of Brannoch.",
              "The Ministers underscored the importance of the ports of Brannoch."),
          "Ladder \"attitudes\": usage of foreign ministries, an editorial judgement.");

  static final RuleNote PROMISE =
      new RuleNote(
          "promise",
          Direction.STRENGTH,
          "A firmer promise of the same thing: explore, consider, intend, plan, will, commit. The"
              + " verb behind it counts: \"commit to explore\" is exploring.",
          new RuleNote.Pair(
              "Tarsk and Ollery intend to share data on the tides.",
              "Tarsk and Ollery will share data on the tides."),
          new RuleNote.Pair(
              "Tarsk and Ollery reaffirmed their intent to share data on the tides.",
              "Tarsk and Ollery restated their intention to share data on the tides."),
          "Ladder \"promises\": the usual reading of texts that do not bind, an editorial judgement.");

  static final RuleNote REQUEST =
      new RuleNote(
          "request",
          Direction.STRENGTH,
          "A more pressing request for the same thing: encourage, call on, urge, demand.",
          new RuleNote.Pair(
              "They encouraged all parties to return to the talks.",
              "They urged all parties to return to the talks."),
          new RuleNote.Pair(
              "They called on all parties to return to the talks.",
              "They called upon all parties to return to the talks."),
          "Ladder \"requests\": the order of verbs in resolutions of the Security Council.");

  /** Up to this step of the promises nothing is promised yet: discuss, explore, consider. */
  private static final int TENTATIVE = 2;

  /** The first step of the attitudes that disapproves. */
  private static final int CONCERN = 4;

  private final RuleNote note;
  private final String ladder;

  LadderRule(RuleNote note) {
    this.note = note;
    this.ladder = note.id() + "s";
  }

  @Override
  public RuleNote note() {
    return note;
  }

  @Override
  public List<Finding> gains(Difference difference) {
    List<Finding> found = new ArrayList<>();
    for (StancePair pair : difference.pairs()) {
      if (rises(pair) && !offset(pair) && !ActorRule.isAnotherParty(difference, pair)) {
        found.add(
            new Finding(
                words(difference.before(), pair.earlier()),
                words(difference.after(), pair.later())));
      }
    }
    return List.copyOf(found);
  }

  private boolean rises(StancePair pair) {
    Optional<Rung> earlier = pair.earlier().on(ladder);
    Optional<Rung> later = pair.later().on(ladder);
    if (earlier.isEmpty() || isNoReproach(pair.earlier(), pair.later())) {
      return false;
    }
    boolean begun = pair.later().isItem() && earlier.get().rank() <= TENTATIVE;
    return later.isPresent()
        ? later.get().rank() > earlier.get().rank()
        : begun && ladder.equals("promises");
  }

  /** "Discussed the weather" and "the need to address the weather": nothing is disapproved of. */
  private boolean isNoReproach(Stance earlier, Stance later) {
    return ladder.equals("attitudes")
        && later.verb().equals("need")
        && later.on(ladder).filter(rung -> rung.rank() == CONCERN).isPresent()
        && earlier.on(ladder).filter(rung -> rung.rank() < CONCERN).isPresent();
  }

  /** "Unwavering support" and a plain "commitment" are not ranked against each other. */
  private boolean offset(StancePair pair) {
    return ladder.equals("promises") && pair.earlier().degree() - pair.later().degree() > 1;
  }

  /** The words of an act, with the verb behind it where that one counts. */
  static String words(Difference.Half half, Stance stance) {
    boolean will = half.normal(stance.to() - 1).equals("will") && stance.to() < stance.end();
    String act = half.text(stance.from(), will ? stance.to() + 1 : stance.to());
    Stance.Apart apart = stance.apartOrNull();
    return apart == null ? act : act + " … " + half.text(apart.from(), apart.to());
  }
}

package io.github.clausediff.change;

import java.util.List;

/** Something is to be done soon. */
final class UrgencyRule implements EffectRule {

  /** "Immediate and unconditional release": words behind an adjective it may be said of. */
  private static final int REACH = 3;

  private final Vocabulary vocabulary;

  UrgencyRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public RuleNote note() {
    return new RuleNote(
        "urgency",
        Direction.STRENGTH,
        "What both sides speak of is to be soon: immediate, without delay, as early as practicable."
            + " Behind a promise the last leaves a way out, and is one of the hedges.",
        new RuleNote.Pair(
            "They underlined the importance of work toward the return of the depot.",
            "They underlined the importance of work toward the return of the depot as early as"
                + " practicable."),
        new RuleNote.Pair(
            "They called for the immediate return of the depot.",
            "They called for the return of the depot without delay."),
        "List \"urgent\": plain usage.");
  }

  @Override
  public List<Finding> gains(Difference difference) {
    Difference.Half after = difference.after();
    for (Hits.Hit hit : new Hits(vocabulary, difference).of("urgent")) {
      boolean leavesAWayOut =
          vocabulary.has("hedges", after.side(), hit.at()) && HedgeRule.qualifies(after, hit.at());
      if (!leavesAWayOut && isSaidOfShared(after, hit)) {
        return List.of(new Finding("", after.text(hit.at(), hit.to())));
      }
    }
    return List.of();
  }

  /** An adjective is said of the next words, anything else of the last common word in front. */
  private static boolean isSaidOfShared(Difference.Half half, Hits.Hit hit) {
    boolean adjective = hit.to() - hit.at() == 1 && !half.normal(hit.at()).endsWith("ly");
    return adjective ? isSharedBehind(half, hit.to()) : isSharedBefore(half, hit.at());
  }

  private static boolean isSharedBehind(Difference.Half half, int from) {
    Content content = new Content(half.side());
    for (int i = from; i < Math.min(half.side().size(), from + REACH); i++) {
      if (content.at(i) && !half.isAbsent(i)) {
        return true;
      }
    }
    return false;
  }

  /** Names passed over: in "the return of Skelling as soon as possible" it is the return. */
  private static boolean isSharedBefore(Difference.Half half, int phrase) {
    Content content = new Content(half.side());
    int clause = half.side().words().get(phrase).clause();
    for (int i = phrase - 1; i >= 0 && half.side().words().get(i).clause() == clause; i--) {
      boolean name = Character.isUpperCase(half.text(i, i + 1).codePointAt(0));
      if (content.at(i) && !name) {
        return !half.isAbsent(i);
      }
    }
    return false;
  }
}

package io.github.clausediff.change;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Something is to be done soon. */
final class UrgencyRule implements EffectRule {

  /** "Immediate, safe and unhindered access": words behind an adjective it may be said of. */
  private static final int REACH = 4;

  /** Adverbs that do not end in "-ly". */
  private static final Set<String> ADVERBS = Set.of("forthwith", "soon", "now", "fast", "today");

  /** Endings of nouns that name an act, but not in "environment". */
  private static final Pattern ACTION =
      Pattern.compile(
          "(?!(?:environ|govern|depart|equip|docu|instru|ele|seg|mo)ment"
              + "|(?:loca|posi|popula|na|genera|sta|ques|condi|tradi|institu|sec)tion"
              + "|(?:dimen|ten|ver|occa)sion).+(?:[ts]ion|ment)s?");

  private final Vocabulary vocabulary;

  UrgencyRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public RuleNote note() {
    return new RuleNote(
        "urgency",
        Direction.STRENGTH,
        "What both sides speak of is to be soon: immediate, without delay, as early as possible or"
            + " practicable. Behind a promise the last two leave a way out, and are hedges.",
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
          vocabulary.has("hedges", after.side(), hit.at())
              && HedgeRule.qualifies(after, hit.at(), vocabulary);
      if (!leavesAWayOut && !isName(after, hit) && isSaidOfShared(after, hit)) {
        return List.of(new Finding("", after.text(hit.at(), hit.to())));
      }
    }
    return List.of();
  }

  /** An adjective is said of the next words, anything else of the last common word in front. */
  private boolean isSaidOfShared(Difference.Half half, Hits.Hit hit) {
    String first = half.normal(hit.at());
    boolean adverb = first.endsWith("ly") || ADVERBS.contains(first);
    boolean adjective = hit.to() - hit.at() == 1 && !adverb;
    return adjective ? isSharedBehind(half, hit.to()) : isSharedBefore(half, hit.at());
  }

  /** "The SWIFT network": a capital inside a clause. */
  private static boolean isName(Difference.Half half, Hits.Hit hit) {
    String word = half.text(hit.at(), hit.at() + 1);
    int capitals = (int) word.chars().filter(Character::isUpperCase).count();
    return capitals > (half.side().opens(hit.at()) ? 1 : 0);
  }

  /** Only an act can be soon: "immediate release", but not "immediate neighbors". */
  private boolean isSharedBehind(Difference.Half half, int from) {
    for (int i = from; i < Math.min(half.side().size(), from + REACH); i++) {
      if (isAct(half, i) && !half.isAbsent(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAct(Difference.Half half, int at) {
    String word = half.normal(at);
    boolean of = at + 1 < half.side().size() && half.normal(at + 1).equals("of");
    return vocabulary.has("actions", half.side(), at)
        || ACTION.matcher(word).matches()
        || of && word.endsWith("ing");
  }

  /** Names passed over: in "the return of Skelling as soon as possible" it is the return. */
  private static boolean isSharedBefore(Difference.Half half, int phrase) {
    Content content = new Content(half.side());
    int clause = half.side().words().get(phrase).clause();
    for (int i = phrase - 1; i >= 0 && half.side().words().get(i).clause() == clause; i--) {
      if (content.at(i) && !half.isCapital(i)) {
        return !half.isAbsent(i);
      }
    }
    return false;
  }
}

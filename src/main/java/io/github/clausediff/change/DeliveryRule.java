package io.github.clausediff.change;

import io.github.clausediff.statement.ActLexicon;
import io.github.clausediff.statement.ActLexicon.Form;
import java.util.List;
import java.util.Set;

/** What was promised is there. */
final class DeliveryRule implements EffectRule {

  private static final Set<String> BEFORE_NOUNS = Set.of("be", "to", "the", "a", "an");

  private static final Set<String> PERFECT = Set.of("has", "have");

  /** "The order that has allowed so many to prosper" reports nothing. */
  private static final Set<String> RELATIVES = Set.of("that", "which", "who");

  private static final Set<String> STILL_PLANNED =
      Set.of("that", "importance", "need", "plan", "intention", "effort", "efforts", "of", "to");

  private static final Set<String> PARTICIPLES =
      Set.of(
          "begun", "held", "made", "built", "paid", "set", "met", "taken", "brought", "sent",
          "done");

  /** Share of the promise's content that is in what was delivered, or the other way round. */
  private static final double SAME = 0.25;

  /** The word for what was delivered stands so near behind the verb. */
  private static final int REACH = 7;

  private static final int SHOWN = 3;

  private final Vocabulary vocabulary;
  private final ActLexicon lexicon = ActLexicon.load();

  DeliveryRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public RuleNote note() {
    return new RuleNote(
        "delivery",
        Direction.DELIVERY,
        "What was promised or asked for is welcomed, established or reported as done.",
        new RuleNote.Pair(
            "Tarsk and Ollery will convene a forum on the repair of ships.",
            "Tarsk and Ollery welcomed the first meeting of the forum on the repair of ships."),
        new RuleNote.Pair(
            "They welcomed the first meeting of the forum on the repair of ships.",
            "They welcomed the second meeting of the forum on the repair of ships."),
        "Lists \"receiving\" and \"delivered\": plain usage.");
  }

  @Override
  public List<Finding> gains(Difference difference) {
    Difference.Half before = difference.before();
    Difference.Half after = difference.after();
    int done = delivered(after);
    for (Stance promise : before.stances()) {
      boolean open =
          promise.shape() != Stance.Shape.RELATIVE && isOpen(promise) && !goesOn(before, promise);
      int at = done >= 0 ? done : kept(difference, promise);
      if (at >= 0 && open && !stands(difference, promise) && same(difference, promise, at)) {
        return List.of(new Finding(words(before, promise), done(after, at)));
      }
    }
    return List.of();
  }

  private static String done(Difference.Half after, int at) {
    for (Stance stance : after.stances()) {
      if (stance.from() == at && stance.begin() < at) {
        return after.text(stance, REACH);
      }
    }
    return after.text(at, Math.min(after.side().size(), at + REACH));
  }

  /** What is to be continued is never delivered. */
  private static boolean goesOn(Difference.Half half, Stance promise) {
    int end = Math.min(promise.end(), promise.to() + 2);
    for (int i = promise.from(); i < end; i++) {
      if (Inflection.isForm(half.normal(i), "continue")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(Stance promise) {
    return promise.isItem() || promise.isPromise() || promise.on("requests").isPresent();
  }

  /** The act with what it is about. */
  private static String words(Difference.Half half, Stance promise) {
    return promise.begin() < promise.from()
        ? half.text(promise, REACH)
        : half.text(promise.from(), Math.min(promise.end(), promise.to() + SHOWN));
  }

  /** "Will establish" and then "established": where the promised verb is past; -1 if nowhere. */
  private int kept(Difference difference, Stance promise) {
    int at = promise.to() + (difference.before().normal(promise.to() - 1).equals("will") ? 0 : 1);
    if (!promise.isPromise() || at >= difference.before().side().size()) {
      return -1;
    }
    String verb = difference.before().normal(at);
    Difference.Half after = difference.after();
    for (int i = 1; i < after.side().size(); i++) {
      boolean past = after.normal(i).endsWith("ed") && Inflection.isForm(after.normal(i), verb);
      if (past && !BEFORE_NOUNS.contains(after.normal(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the same thing is still promised or asked for. */
  private static boolean stands(Difference difference, Stance promise) {
    return difference.pairs().stream()
        .anyMatch(pair -> pair.earlier().equals(promise) && isOpen(pair.later()));
  }

  private static boolean same(Difference difference, Stance promise, int done) {
    Difference.Half after = difference.after();
    Content content = new Content(difference.before().side());
    Set<String> promised = content.stems(promise.begin(), promise.governsTo());
    Stance above = after.above(done);
    int start = above == null || above.from() != done ? 0 : Math.min(above.begin(), done);
    int end = above == null ? after.side().size() : above.end();
    return Content.shared(promised, new Content(after.side()).stems(start, end)) >= SAME;
  }

  /** The first word of what tells that something is done; -1 if there is none. */
  private int delivered(Difference.Half half) {
    for (Stance stance : half.stances()) {
      int at = stance.to() - 1;
      boolean receives = vocabulary.has("receiving", half.side(), at);
      if (receives && namesResult(half, stance)) {
        return stance.from();
      }
    }
    for (int i = 0; i + 1 < half.side().size(); i++) {
      boolean relative = i > 0 && RELATIVES.contains(half.normal(i - 1));
      if (!relative && PERFECT.contains(half.normal(i)) && isPast(half, i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private boolean namesResult(Difference.Half half, Stance stance) {
    boolean behind = stance.begin() < stance.from();
    int start = behind ? Math.max(stance.begin(), stance.from() - REACH) : stance.to();
    int end = behind ? stance.from() : Math.min(stance.end(), stance.to() + REACH);
    for (int i = start; i < end; i++) {
      if (vocabulary.has("delivered", half.side(), i)) {
        return true;
      }
      if (STILL_PLANNED.contains(half.normal(i))) {
        return false;
      }
    }
    return false;
  }

  private boolean isPast(Difference.Half half, int at) {
    String word = half.normal(at);
    boolean irregular = PARTICIPLES.contains(word);
    boolean act = lexicon.find(word).filter(a -> a.form() == Form.PAST).isPresent();
    return irregular || word.endsWith("ed") && word.length() > 4 && !act;
  }
}

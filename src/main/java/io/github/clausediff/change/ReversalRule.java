package io.github.clausediff.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "Expand" became "suspend", "intend to" became "no longer intend to". */
final class ReversalRule implements EffectRule {

  private static final Set<String> BEFORE_NOUNS =
      Set.of("the", "a", "an", "of", "its", "their", "this", "'s");

  /** Words behind a verb in which its object is looked for. */
  private static final int OBJECT = 6;

  /** Words behind a negation in which its verb is looked for. */
  private static final int VERB = 3;

  private final Vocabulary vocabulary;
  private final List<String[]> opposites = new ArrayList<>();

  ReversalRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (String pair : vocabulary.phrases("reversals")) {
      String[] halves = pair.split(" / ", 2);
      if (halves.length == 2) {
        opposites.add(halves);
      }
    }
  }

  @Override
  public RuleNote note() {
    return new RuleNote(
        "reversal",
        Direction.STRENGTH,
        "What was undone or denied is done or affirmed; the other way round, a promise is turned"
            + " around. Found however alike the texts are.",
        new RuleNote.Pair(
            "Tarsk and Ollery will suspend the yearly exercise in the Bight.",
            "Tarsk and Ollery will expand the yearly exercise in the Bight."),
        new RuleNote.Pair(
            "Tarsk and Ollery will expand the yearly exercise in the Bight.",
            "Tarsk and Ollery will broaden the yearly exercise in the Bight."),
        "Plain antonyms, in the list \"reversals\"; negations in the list \"negations\".");
  }

  @Override
  public List<Finding> gains(Difference difference) {
    List<Finding> found = new ArrayList<>();
    for (String[] pair : opposites) {
      opposite(difference, pair).forEach(found::add);
    }
    negated(difference).forEach(found::add);
    return List.copyOf(found);
  }

  private static List<Finding> opposite(Difference difference, String[] pair) {
    List<Finding> found = new ArrayList<>();
    for (int down : positions(difference.before(), pair[1])) {
      for (int up : positions(difference.after(), pair[0])) {
        if (sameObject(difference, down, up)) {
          found.add(
              new Finding(
                  difference.before().text(down, down + 1), difference.after().text(up, up + 1)));
        }
      }
    }
    return found;
  }

  /** Where a verb stands that the other side lacks at this place. */
  private static List<Integer> positions(Difference.Half half, String phrase) {
    List<String> words = Vocabulary.words(phrase);
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i + words.size() <= half.side().size(); i++) {
      boolean stands = !half.kept().get(i);
      for (int k = 0; stands && k < words.size(); k++) {
        stands = Inflection.isForm(half.normal(i + k), words.get(k));
      }
      if (stands && isVerb(half, i)) {
        positions.add(i);
      }
    }
    return positions;
  }

  private static boolean isVerb(Difference.Half half, int at) {
    return at == 0 || !BEFORE_NOUNS.contains(half.normal(at - 1));
  }

  private static boolean sameObject(Difference difference, int down, int up) {
    Set<String> before = object(difference.before(), down);
    Set<String> after = object(difference.after(), up);
    return Content.shared(before, after) >= 1.0 / 2;
  }

  private static Set<String> object(Difference.Half half, int verb) {
    int end = Math.min(half.side().size(), verb + 1 + OBJECT);
    Set<String> stems = new Content(half.side()).stems(verb + 1, end);
    boolean passive = verb + 1 >= half.side().size() || stems.isEmpty();
    return passive ? new Content(half.side()).stems(Math.max(0, verb - OBJECT), verb) : stems;
  }

  private List<Finding> negated(Difference difference) {
    List<Finding> found = new ArrayList<>();
    Difference.Half before = difference.before();
    for (int i = 0; i < before.side().size(); i++) {
      int length = vocabulary.length("negations", before.side(), i);
      if (length > 0 && !before.kept().get(i) && deniesShared(before, i + length)) {
        boolean also = difference.after().holds(vocabulary, "negations");
        int end = Math.min(before.side().size(), i + length + 2);
        if (!also) {
          found.add(new Finding(before.text(i, end), before.text(i + length, end)));
        }
      }
    }
    return found;
  }

  /** Whether what is denied stands on the other side too; "not only" denies nothing. */
  private static boolean deniesShared(Difference.Half half, int from) {
    if (from >= half.side().size() || half.normal(from).equals("only")) {
      return false;
    }
    Content content = new Content(half.side());
    for (int i = from; i < Math.min(half.side().size(), from + VERB); i++) {
      if (content.at(i)) {
        return !half.isAbsent(i);
      }
    }
    return false;
  }
}

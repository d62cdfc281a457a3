package io.github.clausediff.change;

import java.util.List;
import java.util.Set;

/** What both sides speak of is extended to more. */
final class ExtensionRule implements EffectRule {

  private static final Set<String> BEFORE_ACTS = Set.of("will", "to", "and", "further", "also");

  private static final Set<String> VERBS_BEHIND = Set.of("will", "to");

  /** Adjectives that hardly ever stand as a verb behind "to": "committed to free and open seas". */
  private static final Set<String> PLAIN =
      Set.of("free", "fair", "safe", "secure", "stable", "peaceful", "inclusive", "transparent");

  /** What a thing that is opened begins with. */
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "our", "this", "these", "those", "all", "any");

  private static final int OBJECT = 8;

  private final Vocabulary vocabulary;

  private final ReversalRule reversals;

  /** {@code reversals}: what is reversed is not extended as well. */
  ExtensionRule(Vocabulary vocabulary, ReversalRule reversals) {
    this.vocabulary = vocabulary;
    this.reversals = reversals;
  }

  @Override
  public RuleNote note() {
    return new RuleNote(
        "extension",
        Direction.SCOPE,
        "Something that both sides speak of is to be extended, broadened or opened.",
        new RuleNote.Pair(
            "They welcomed the start of the joint repair of Plover engines.",
            "They will extend the joint repair of Plover engines to the Dunlin class."),
        new RuleNote.Pair(
            "They will extend the joint repair of Plover engines.",
            "They will expand the joint repair of Plover engines."),
        "List \"extending\": plain usage.");
  }

  @Override
  public List<Finding> gains(Difference difference) {
    Difference.Half after = difference.after();
    if (!reversals.gains(difference).isEmpty()) {
      return List.of();
    }
    for (Hits.Hit hit : new Hits(vocabulary, difference).of("extending")) {
      if (!after.kept().get(hit.at()) && isVerb(after, hit.at()) && shared(difference, hit.to())) {
        int end = Math.min(after.side().size(), hit.to() + 3);
        return List.of(new Finding("", after.text(hit.at(), end)));
      }
    }
    return List.of();
  }

  /** The first word of an item, or behind "will", "to" or a promise. */
  private static boolean isVerb(Difference.Half half, int at) {
    return !isOther(half, at)
        && (half.side().opens(at) || BEFORE_ACTS.contains(half.normal(at - 1)));
  }

  /** "Free and open seas" are not opened, and what is opened for signature is no wider. */
  private static boolean isOther(Difference.Half half, int at) {
    boolean open = Inflection.isForm(half.normal(at), "open");
    boolean quality = at > 1 && half.normal(at - 1).equals("and") && isQuality(half, at);
    boolean offered = at + 1 < half.side().size() && half.normal(at + 1).equals("for");
    return open && (quality || offered);
  }

  /** Between an adjective with "and" and a noun; "secure and open the locks" are two acts. */
  private static boolean isQuality(Difference.Half half, int at) {
    String beside = half.normal(at - 2);
    boolean verb = at > 2 && !PLAIN.contains(beside) && VERBS_BEHIND.contains(half.normal(at - 3));
    boolean object = at + 1 < half.side().size() && DETERMINERS.contains(half.normal(at + 1));
    return Membership.isQuality(beside) && !verb && !object;
  }

  private static boolean shared(Difference difference, int from) {
    Difference.Half after = difference.after();
    int end = Math.min(after.side().size(), from + OBJECT);
    Set<String> object = new Content(after.side()).stems(from, end);
    return !object.isEmpty() && after.absent(from, end) < 1.0 / 2;
  }
}

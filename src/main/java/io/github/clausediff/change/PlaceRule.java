package io.github.clausediff.change;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What was said of a named place is said of more. */
final class PlaceRule implements EffectRule {

  private static final Set<String> INSIDE_NAMES = Set.of("the", "and", "or", "both", "all", "its");

  private static final Set<String> OPENERS =
      Set.of("in", "of", "across", "around", "throughout", "over", "on", "to", "within");

  private static final int REACH = 3;

  private final Vocabulary vocabulary;

  PlaceRule(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public RuleNote note() {
    return new RuleNote(
        "place",
        Direction.SCOPE,
        "A named place gives way to a wider one: a country to its peninsula, a sea to every sea, a"
            + " region to anywhere in the world.",
        new RuleNote.Pair(
            "They opposed any change of a border by force in the Narrows.",
            "They opposed any change of a border by force anywhere in the world."),
        new RuleNote.Pair(
            "They opposed any change of a border by force in the Narrows.",
            "They opposed any change of a border by force in the Narrows of Skelling."),
        "Lists \"everywhere\" and \"regions\": plain geography.");
  }

  @Override
  public List<Finding> gains(Difference difference) {
    Difference.Half after = difference.after();
    Difference.Half before = difference.before();
    for (Hits.Hit hit : new Hits(vocabulary, difference).of("everywhere")) {
      if (!after.kept().get(hit.at()) && isGoverned(difference, hit.at())) {
        return List.of(new Finding(lostName(before), after.text(hit.at(), hit.to())));
      }
    }
    for (Hits.Hit hit : new Hits(vocabulary, difference).all("regions")) {
      String name = replaced(difference, hit.at());
      if (!after.kept().get(hit.at())
          && after.isAbsent(hit.to() - 1)
          && !name.isEmpty()
          && !holds(after.side().text(), name)
          && isGoverned(difference, hit.at())) {
        return List.of(new Finding(name, around(after, hit)));
      }
    }
    return List.of();
  }

  /** Whether a name stands in a text, and not as a part of a longer word: "Voska" in "Voskan". */
  private static boolean holds(String text, String name) {
    String whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])";
    return Pattern.compile(whole).matcher(text).find();
  }

  /** Said of something, not a part of the subject. */
  private static boolean isGoverned(Difference difference, int word) {
    Stance above = difference.after().above(word);
    return above != null && word >= above.to() && difference.isRooted(word);
  }

  /** The region with the words of its name in front: "the Voskan Peninsula". */
  private static String around(Difference.Half half, Hits.Hit hit) {
    int from = hit.at();
    while (from > 0 && isName(half, from - 1)) {
      from--;
    }
    return half.text(from, hit.to());
  }

  /** Names that the earlier side has in place of the words at a word of the later side. */
  private static String replaced(Difference difference, int at) {
    for (Region region : Differ.minimal(difference.before().side(), difference.after().side())) {
      if (region.laterFrom() <= at + 1 && at <= region.laterTo() && !region.onlyInserts()) {
        return name(difference.before(), region.earlierFrom(), region.earlierTo());
      }
    }
    return "";
  }

  /** The first name in a range that stands behind a preposition of place, whole. */
  private static String name(Difference.Half half, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isName(half, i) && !half.normal(i).equals("i")) {
        int first = start(half, i);
        int last = i + 1;
        while (last < half.side().size() && last - first <= REACH && isName(half, last)) {
          last++;
        }
        return isPlace(half, first) ? half.text(first, last) : "";
      }
    }
    return "";
  }

  /** The first word of a name: of "Tesk" in "the Sound of Tesk" it is "Sound". */
  private static int start(Difference.Half half, int word) {
    int first = word;
    while (isName(half, first - 1)
        || half.normal(Math.max(0, first - 1)).equals("of") && isName(half, first - 2)) {
      first -= isName(half, first - 1) ? 1 : 2;
    }
    return first;
  }

  /** Whether what stands in front, other names of a list passed over, tells a place. */
  private static boolean isPlace(Difference.Half half, int name) {
    int i = name - 1;
    while (i > 0 && (isName(half, i) || INSIDE_NAMES.contains(half.normal(i)))) {
      i--;
    }
    return i >= 0 && OPENERS.contains(half.normal(i));
  }

  private static String lostName(Difference.Half half) {
    for (int i = 1; i < half.side().size(); i++) {
      if (!half.kept().get(i) && isName(half, i) && !isAcronym(half, i)) {
        String name = name(half, i, i + 1);
        if (!name.isEmpty()) {
          return name;
        }
      }
    }
    return "";
  }

  /** Acronyms name bodies and undertakings rather than places. */
  private static boolean isAcronym(Difference.Half half, int word) {
    return half.text(word, word + 1).matches("\\p{Lu}{2,}");
  }

  private static boolean isName(Difference.Half half, int word) {
    return word > 0 && word < half.side().size() && half.isCapital(word);
  }
}

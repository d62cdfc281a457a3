package io.github.clausediff.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A stretch of words between commas, brackets, "and", "or" and the words that add something
 * ("including", "as well as"): a member of a list, if it is one.
 *
 * @param from first word
 * @param to behind the last word
 * @param opener what stands in front of it
 */
record Segment(int from, int to, Opener opener) {

  private static final Set<String> JOINTS = Set.of("and", "or");

  private static final Set<String> ASIDES = Set.of("while", "above", "in", "especially");

  private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where");

  /** What stands in front of a segment. */
  enum Opener {
    START,
    COMMA,
    AND,
    /** "Including", "as well as", "such as": whatever follows is added. */
    ADDED,
    /** "While", "above all", "in particular": a noun or a participle is added. */
    STRESSED
  }

  static List<Segment> of(Side side, Vocabulary vocabulary) {
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    Opener opener = Opener.START;
    int i = 0;
    while (i < side.size()) {
      int addition = vocabulary.length("additions", side, i);
      boolean joint = JOINTS.contains(side.words().get(i).normal()) || addition > 0;
      boolean clause = i > 0 && side.opens(i);
      if (joint || clause || i > from && cuts(side, i)) {
        if (i > from) {
          segments.add(new Segment(from, i, opener));
        }
        opener = clause && !joint ? Opener.START : opener(side, i, addition);
        from = joint ? i + Math.max(1, addition) : i;
        i = Math.max(from, i + (joint ? 0 : 1));
      } else {
        i++;
      }
    }
    if (side.size() > from) {
      segments.add(new Segment(from, side.size(), opener));
    }
    return List.copyOf(segments);
  }

  private static Opener opener(Side side, int at, int addition) {
    if (addition == 0) {
      return JOINTS.contains(side.words().get(at).normal()) ? Opener.AND : Opener.COMMA;
    }
    return ASIDES.contains(side.words().get(at).normal()) ? Opener.STRESSED : Opener.ADDED;
  }

  private static boolean cuts(Side side, int at) {
    return RELATIVES.contains(side.words().get(at).normal())
        || side.gap(at).text().chars().anyMatch(c -> ",;:()—–".indexOf(c) >= 0);
  }
}

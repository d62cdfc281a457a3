package io.github.clausediff.change;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells verbs of intention in front of another verb: "We continue to deepen". */
final class Intentions {

  private static final Set<String> VERBS = Set.of("continue", "plan", "aim", "intend", "hope");

  /** Words that are no end of a subject. */
  private static final Pattern NO_SUBJECT =
      Pattern.compile("to|will|and|or|must|should|can|the|a|an|'s|of|their|our|its|his|this|that");

  private Intentions() {}

  /** Whether a verb of intention with another verb stands at a word: "continue to deepen". */
  static boolean isOne(Side side, int at) {
    return at > 0
        && at + 1 < side.size()
        && VERBS.contains(side.words().get(at).normal())
        && side.words().get(at + 1).normal().equals("to");
  }

  /** "We continue to deepen", "the two sides plan to create". */
  static boolean continues(Side side, int at) {
    if (!isOne(side, at)) {
      return false;
    }
    Side.Word before = side.words().get(at - 1);
    return before.clause() == side.words().get(at).clause()
        && !NO_SUBJECT.matcher(before.normal()).matches();
  }
}

package io.github.clausediff.report;

import io.github.clausediff.change.Edit;
import io.github.clausediff.change.Edit.Op;
import io.github.clausediff.text.Japanese;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of a redline to be read in one go: the later text, with what only the earlier one has
 * standing in its place.
 *
 * @param op kept, deleted or inserted
 * @param text never empty
 */
public record Run(Op op, String text) {

  private static final Run SPACE = new Run(Op.EQUAL, " ");

  /** The redline of a change; empty where the two sides share no word, so that both are shown. */
  static List<Run> of(List<Edit> edits) {
    boolean shared = edits.stream().anyMatch(e -> e.op() == Op.EQUAL && hasWord(e.later()));
    List<Run> runs = new ArrayList<>();
    if (shared) {
      edits.forEach(e -> add(new Run(e.op(), e.op() == Op.DELETE ? e.earlier() : e.later()), runs));
    }
    return List.copyOf(runs);
  }

  private static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static void add(Run run, List<Run> runs) {
    if (run.text.isEmpty()) {
      return;
    }
    Run before = runs.isEmpty() ? SPACE : runs.get(runs.size() - 1);
    if (run.op == Op.INSERT && before.op == Op.DELETE && wouldTouch(before.text, run.text)) {
      runs.add(SPACE);
    }
    runs.add(run);
  }

  private static boolean wouldTouch(String before, String after) {
    return !Character.isWhitespace(before.charAt(before.length() - 1))
        && !Character.isWhitespace(after.charAt(0))
        && !Japanese.joint(before, after).isEmpty();
  }
}

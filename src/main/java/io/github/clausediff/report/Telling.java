package io.github.clausediff.report;

import io.github.clausediff.change.Edit.Op;
import io.github.clausediff.change.Effect;
import java.util.List;

/** Which run of a redline tells most: the one in which the words of an effect changed. */
final class Telling {

  private Telling() {}

  /** Its place among the runs, from 0; the first run that is not kept where no effect tells. */
  static int of(ChangeView change) {
    for (Effect effect : change.effects()) {
      int later = changed(change.runs(), Op.DELETE, effect.later());
      int at = later >= 0 ? later : changed(change.runs(), Op.INSERT, effect.earlier());
      if (at >= 0) {
        return at;
      }
    }
    List<Op> ops = change.runs().stream().map(Run::op).toList();
    int first = 0;
    while (first < ops.size() - 1 && ops.get(first) == Op.EQUAL) {
      first++;
    }
    return first;
  }

  /** The first changed run within words of one side; below 0 where they do not stand in a row. */
  private static int changed(List<Run> runs, Op other, String evidence) {
    String words = evidence.contains("; ") ? evidence.split("; ", 2)[0] : evidence;
    StringBuilder side = new StringBuilder();
    runs.stream().filter(run -> run.op() != other).forEach(run -> side.append(run.text()));
    int from = words.isEmpty() ? -1 : side.indexOf(words);
    int end = 0;
    for (int i = 0; from >= 0 && i < runs.size(); i++) {
      int start = end;
      end += runs.get(i).op() == other ? 0 : runs.get(i).text().length();
      if (runs.get(i).op() != Op.EQUAL && start < from + words.length() && end > from) {
        return i;
      }
    }
    return -1;
  }
}

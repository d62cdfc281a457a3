package io.github.clausediff.report;

import io.github.clausediff.align.Confidence;
import io.github.clausediff.statement.Clause;
import java.util.HashMap;
import java.util.Map;

/** Where on a page what stands: addresses that stay the same as long as the change does. */
final class Anchors {

  private final Map<String, String> ofClause = new HashMap<>();

  /** Every clause of both statements stands in one change. */
  Anchors(ReportModel model) {
    for (ChangeView change : model.changes()) {
      change.earlier().clauses().forEach(c -> ofClause.put(key("e", c), of(change)));
      change.later().clauses().forEach(c -> ofClause.put(key("l", c), of(change)));
    }
  }

  private static String key(String side, Clause clause) {
    return side + clause.position().ordinal();
  }

  /** The anchor of a change, without the hash sign. */
  static String of(ChangeView change) {
    return "c-" + change.id();
  }

  /** The address of the change in which a clause of the earlier or later statement stands. */
  String target(boolean earlier, Clause clause) {
    String anchor = ofClause.get(key(earlier ? "e" : "l", clause));
    if (anchor == null) {
      throw new IllegalStateException("clause in no change: " + clause.id());
    }
    return "#" + anchor;
  }

  /** A confidence as one word. */
  static String word(Confidence confidence) {
    return confidence.toString().replace(' ', '-');
  }
}

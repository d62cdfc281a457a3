package io.github.clausediff.report;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The later statement from top to bottom, with what was left out where it would have stood. */
public final class ReadingOrder {

  /**
   * A clause in its place.
   *
   * @param change in which it stands
   * @param clause of the later statement; of the earlier one where the change is dropped
   * @param first whether it is the first clause of its change in this order
   */
  public record Line(ChangeView change, Clause clause, boolean first) {}

  private final Map<String, ChangeView> ofClause = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<Line> lines = new ArrayList<>();

  private ReadingOrder(ReportModel model) {
    for (ChangeView change : model.changes()) {
      change
          .earlier()
          .clauses()
          .forEach(clause -> ofClause.put("e" + clause.position().ordinal(), change));
      change
          .later()
          .clauses()
          .forEach(clause -> ofClause.put("l" + clause.position().ordinal(), change));
    }
  }

  /** Every later clause once, in order, and every dropped one; see {@link Omissions}. */
  public static List<Line> of(ReportModel model) {
    ReadingOrder order = new ReadingOrder(model);
    List<Clause> earlier =
        model.earlier().clauses().stream().map(NormalizedClause::clause).toList();
    Omissions omissions = new Omissions(earlier, clause -> order.change("e", clause));
    omissions.homeless().forEach(clause -> order.add("e", clause));
    for (NormalizedClause normalized : model.later().clauses()) {
      Clause clause = normalized.clause();
      omissions.before(clause).forEach(gone -> order.add("e", gone));
      order.add("l", clause);
      omissions.behind(clause).forEach(gone -> order.add("e", gone));
    }
    return order.lines;
  }

  private ChangeView change(String side, Clause clause) {
    ChangeView change = ofClause.get(side + clause.position().ordinal());
    if (change == null) {
      throw new IllegalStateException("clause in no change: " + clause.id());
    }
    return change;
  }

  private void add(String side, Clause clause) {
    ChangeView change = change(side, clause);
    lines.add(new Line(change, clause, seen.add(change.id())));
  }
}

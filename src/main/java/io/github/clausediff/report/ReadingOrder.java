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
  private final Map<String, List<Clause>> behind = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<Clause> first = new ArrayList<>();
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

  /** Every later clause once, in order, and every dropped one. */
  public static List<Line> of(ReportModel model) {
    ReadingOrder order = new ReadingOrder(model);
    order.placeOmissions(model.earlier().clauses());
    order.first.forEach(clause -> order.add("e", clause));
    for (NormalizedClause clause : model.later().clauses()) {
      order.add("l", clause.clause());
      ChangeView change = order.change("l", clause.clause());
      List<Clause> side = change.later().clauses();
      if (side.get(side.size() - 1).id().equals(clause.clause().id())) {
        order.behind.getOrDefault(change.id(), List.of()).forEach(gone -> order.add("e", gone));
      }
    }
    return order.lines;
  }

  /**
   * A dropped clause stands behind the change of the last clause before it that was not dropped.
   */
  private void placeOmissions(List<NormalizedClause> earlier) {
    List<Clause> place = first;
    for (NormalizedClause clause : earlier) {
      ChangeView change = change("e", clause.clause());
      if (change.group() == Group.DROPPED) {
        place.add(clause.clause());
      } else {
        place = behind.computeIfAbsent(change.id(), key -> new ArrayList<>());
      }
    }
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

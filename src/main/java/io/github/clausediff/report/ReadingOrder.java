package io.github.clausediff.report;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The later statement from top to bottom, with what was left out where it would have stood. */
final class ReadingOrder {

  /**
   * A clause in its place.
   *
   * @param kind what became of it
   * @param target where its change is
   * @param place its section and line
   * @param text as published
   */
  record Line(String kind, String target, String place, String text) implements View {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "kind" -> kind;
        case "target" -> target;
        case "place" -> place;
        case "text" -> text;
        case "dropped" -> kind.equals(Group.DROPPED.toString());
        default -> throw View.unknown(name);
      };
    }
  }

  private final Map<String, ChangeView> ofClause = new HashMap<>();
  private final Map<String, List<Clause>> behind = new HashMap<>();
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

  static List<Line> of(ReportModel model) {
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
    String place = Printable.of(Wording.place(List.of(clause)));
    lines.add(
        new Line(
            change.kind().toString(), "#c-" + change.id(), place, Printable.of(clause.text())));
  }
}

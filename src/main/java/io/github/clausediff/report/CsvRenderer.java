package io.github.clausediff.report;

import io.github.clausediff.statement.Clause;
import java.util.ArrayList;
import java.util.List;

/**
 * A row a change, for spreadsheets: with a byte-order mark, without which Excel reads UTF-8 as
 * something else; other programs skip it.
 */
public final class CsvRenderer implements Renderer {

  private static final String MARK = "\ufeff";

  private static final List<String> HEAD =
      List.of(
          "change",
          "kind",
          "moved",
          "effects",
          "evidence",
          "confidence",
          "likeness",
          "decision",
          "earlier clauses",
          "earlier section",
          "earlier line",
          "earlier text",
          "later clauses",
          "later section",
          "later line",
          "later text",
          "nearest clause",
          "nearest likeness",
          "actors",
          "topics");

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public String render(ReportModel model) {
    StringBuilder out = new StringBuilder(MARK);
    out.append(CsvRow.of(HEAD));
    model.changes().forEach(change -> out.append(CsvRow.of(cells(change))));
    return out.toString();
  }

  private static List<String> cells(ChangeView change) {
    List<String> cells = new ArrayList<>();
    cells.add(change.id());
    cells.add(change.kind().toString());
    cells.add(change.moved() ? "yes" : "no");
    cells.add(joined(change.effects().stream().map(e -> e.type()).distinct().toList()));
    cells.add(joined(change.effects().stream().map(e -> e.type() + ": " + e.evidence()).toList()));
    cells.add(change.joins() ? change.evidence().confidence().toString() : "");
    cells.add(change.joins() ? change.similarity().toPlainString() : "");
    cells.add(change.decision());
    side(cells, change.earlier());
    side(cells, change.later());
    cells.add(change.nearest().map(n -> n.clause().clauses().get(0).id()).orElse(""));
    cells.add(change.nearest().map(n -> n.similarity().toPlainString()).orElse(""));
    cells.add(joined(change.actors()));
    cells.add(joined(change.topics()));
    return cells;
  }

  private static void side(List<String> cells, SideView side) {
    cells.add(joined(side.clauses().stream().map(Clause::id).toList()));
    cells.add(side.section());
    cells.add(side.isEmpty() ? "" : String.valueOf(side.clauses().get(0).position().line()));
    cells.add(side.text());
  }

  private static String joined(List<String> values) {
    return String.join("; ", values);
  }
}

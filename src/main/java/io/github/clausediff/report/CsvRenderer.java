package io.github.clausediff.report;

import io.github.clausediff.statement.Clause;
import java.util.ArrayList;
import java.util.List;

/**
 * A row a change, for spreadsheets: RFC 4180 with a byte-order mark, without which Excel reads
 * UTF-8 as something else; other programs skip it. A cell that a spreadsheet would take for a
 * formula begins with an apostrophe.
 */
public final class CsvRenderer implements Renderer {

  private static final String MARK = "\ufeff";

  /** Also in their full-width forms, which spreadsheets of East Asia take for the same. */
  private static final String FORMULA = "=+-@\t\r\n|%\uff1d\uff0b\uff0d\uff20";

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
    row(out, HEAD);
    model.changes().forEach(change -> row(out, cells(change)));
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

  private static void row(StringBuilder out, List<String> cells) {
    out.append(String.join(",", cells.stream().map(CsvRenderer::cell).toList())).append("\r\n");
  }

  /** Harmless and, where a comma or quotation mark demands it, in quotation marks. */
  static String cell(String text) {
    boolean formula =
        !text.isEmpty()
            && FORMULA.indexOf(text.strip().isEmpty() ? text.charAt(0) : text.strip().charAt(0))
                >= 0;
    String shown = Printable.of(text);
    String harmless = formula ? "'" + shown : shown;
    boolean plain = harmless.indexOf('"') < 0 && harmless.indexOf(',') < 0;
    return plain && harmless.equals(harmless.strip())
        ? harmless
        : '"' + harmless.replace("\"", "\"\"") + '"';
  }
}

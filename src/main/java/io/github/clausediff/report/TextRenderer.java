package io.github.clausediff.report;

import io.github.clausediff.change.Edit;
import java.util.List;
import java.util.Locale;

/**
 * For a terminal. What was deleted stands in {@code [-…-]}, what was inserted in {@code {+…+}};
 * colour, where it is asked for, comes on top.
 */
public final class TextRenderer implements Renderer {

  private static final List<Group> SHOWN =
      List.of(Group.DROPPED, Group.NEW, Group.REWORDED, Group.SPLIT, Group.MERGED, Group.MOVED);

  private static final int WIDTH = 96;

  private static final String ALSO = " (also counted under its kind)";

  private final boolean coloured;

  /** {@code coloured}: with ANSI escapes. */
  public TextRenderer(boolean coloured) {
    this.coloured = coloured;
  }

  @Override
  public String format() {
    return "text";
  }

  @Override
  public String render(ReportModel model) {
    StringBuilder out = new StringBuilder();
    out.append(Printable.of(model.earlier().name())).append('\n');
    out.append("  → ").append(Printable.of(model.later().name())).append("\n\n");
    for (Group group : Group.values()) {
      out.append(
          String.format(
              Locale.ROOT,
              "%6d %s%s\n",
              model.count(group),
              group,
              group == Group.MOVED ? ALSO : ""));
    }
    model
        .warnings()
        .forEach(warning -> out.append("\nNote: ").append(Printable.of(warning.text())));
    out.append(model.warnings().isEmpty() ? "" : "\n");
    turnover(out, model);
    gone(out, model);
    for (Group group : SHOWN) {
      group(out, group, model.in(group));
    }
    first(out, model);
    return out.toString();
  }

  private void gone(StringBuilder out, ReportModel model) {
    List<ChangeView> gone = model.goneAfterLong();
    if (!gone.isEmpty()) {
      out.append('\n');
      out.append(style("1", "Not found after several statements in a row")).append('\n');
      for (ChangeView change : gone) {
        String stood = model.past().stood(change).map(StoodView::words).orElse("");
        out.append(wrap(stood + ": " + Printable.of(change.earlier().text())));
      }
    }
  }

  private void first(StringBuilder out, ReportModel model) {
    if (!model.first().isEmpty()) {
      out.append('\n').append(style("1", "First here, or back")).append('\n');
      model
          .first()
          .forEach(seen -> out.append(wrap(seen.words() + ": " + Printable.of(seen.text()))));
    }
  }

  private static void turnover(StringBuilder out, ReportModel model) {
    List<String> lines = TurnoverLines.of(model.turnover());
    if (!lines.isEmpty()) {
      out.append('\n');
      lines.forEach(line -> out.append(wrap(Printable.of(line)).substring(2)));
    }
  }

  private void group(StringBuilder out, Group group, List<ChangeView> changes) {
    if (changes.isEmpty()) {
      return;
    }
    String title =
        Wording.title(group.toString()) + " (" + changes.size() + "): " + group.meaning();
    out.append('\n').append(style("1", title)).append('\n');
    changes.forEach(change -> change(out, change));
  }

  private void change(StringBuilder out, ChangeView change) {
    out.append('\n').append("  ").append(style("2", label(change))).append('\n');
    change
        .effects()
        .forEach(
            e ->
                out.append("    ")
                    .append(change.wording(e))
                    .append(" (")
                    .append(e.rule())
                    .append("): ")
                    .append(Printable.of(e.evidence()))
                    .append('\n'));
    String specifics = TurnoverLines.of(change.specifics());
    out.append(specifics.isEmpty() ? "" : wrap(Printable.of(specifics)));
    out.append(change.decision().isEmpty() ? "" : wrap(Printable.of(change.decision())));
    out.append(wrap(body(change)));
    String neighbour = change.neighbour();
    out.append(neighbour.isEmpty() ? "" : wrap(Printable.of(neighbour)));
  }

  /** Fingerprint and doubt in a line, then a line for the place on either side. */
  private static String label(ChangeView change) {
    StringBuilder label = new StringBuilder(change.id());
    boolean joins = !change.earlier().isEmpty() && !change.later().isEmpty();
    if (joins) {
      label.append(change.moved() ? "  moved" : "");
      label.append("  likeness ").append(change.similarity().toPlainString());
      label.append("  ").append(change.surety());
      label.append(change.contradictory() ? "  to review: contradictory effects" : "");
    }
    if (!change.earlier().isEmpty()) {
      label.append("\n  earlier: ").append(Printable.of(change.earlier().place()));
    }
    if (!change.later().isEmpty()) {
      label.append("\n  later: ").append(Printable.of(change.later().place()));
    }
    return label.toString();
  }

  private String body(ChangeView change) {
    if (change.group() == Group.DROPPED
        || change.group() == Group.NEW
        || change.group() == Group.MOVED) {
      return Printable.of(
          change.earlier().isEmpty() ? change.later().text() : change.earlier().text());
    }
    if (change.runs().isEmpty()) {
      return marked(Edit.Op.DELETE, change.earlier().text())
          + " "
          + marked(Edit.Op.INSERT, change.later().text());
    }
    StringBuilder text = new StringBuilder();
    change.runs().forEach(run -> text.append(marked(run.op(), run.text())));
    return text.toString();
  }

  private String marked(Edit.Op op, String run) {
    String text = Printable.of(run);
    return switch (op) {
      case EQUAL -> text;
      case DELETE -> style("31;9", "[-" + text + "-]");
      case INSERT -> style("32;4", "{+" + text + "+}");
    };
  }

  private String style(String code, String text) {
    return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }

  /** Lines of at most {@link #WIDTH} characters that can be seen, indented by four. */
  private static String wrap(String text) {
    StringBuilder out = new StringBuilder("    ");
    int column = 4;
    for (String word : text.split(" ", -1)) {
      int length = word.replaceAll("\u001b\\[[0-9;]*m", "").length();
      if (column > 4 && column + 1 + length > WIDTH) {
        out.append("\n    ");
        column = 4;
      } else if (column > 4) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += length;
    }
    return out.append('\n').toString();
  }
}

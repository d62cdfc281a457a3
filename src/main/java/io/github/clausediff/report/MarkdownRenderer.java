package io.github.clausediff.report;

import io.github.clausediff.change.Edit;
import java.util.List;

/**
 * For comments and wikis. Every text of a statement is escaped so that it appears as it stands;
 * deleted words are struck through, inserted words are bold.
 */
public final class MarkdownRenderer implements Renderer {

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public String render(ReportModel model) {
    StringBuilder out = new StringBuilder("## What changed\n\n");
    out.append("Earlier: ").append(MarkdownText.of(model.earlier().name())).append("  \n");
    out.append("Later: ").append(MarkdownText.of(model.later().name())).append("\n\n");
    for (Group group : Group.values()) {
      out.append("| ").append(group).append(' ');
    }
    out.append("|\n").append("| ---: ".repeat(Group.values().length)).append("|\n");
    for (Group group : Group.values()) {
      out.append("| ").append(model.count(group)).append(' ');
    }
    out.append("|\n\nWhat moved is counted under its kind too.\n");
    turnover(out, model);
    gone(out, model);
    model
        .warnings()
        .forEach(
            warning ->
                out.append("\n> ").append(MarkdownText.opening(warning.text())).append('\n'));
    for (Group group : Group.values()) {
      if (group != Group.UNCHANGED) {
        group(out, group, model.in(group));
      }
    }
    first(out, model);
    return out.append(
            "\nDropped means not found in the later statement; it does not mean withdrawn.\n")
        .toString();
  }

  private static void gone(StringBuilder out, ReportModel model) {
    List<ChangeView> gone = model.goneAfterLong();
    if (!gone.isEmpty()) {
      out.append("\n### Not found after several statements in a row\n\n");
      for (ChangeView change : gone) {
        model.past().stood(change).ifPresent(stood -> out.append("- ").append(stood.words()));
        out.append(": ").append(MarkdownText.of(change.earlier().text())).append('\n');
      }
    }
  }

  private static void first(StringBuilder out, ReportModel model) {
    if (!model.first().isEmpty()) {
      out.append("\n### First here, or back\n\n");
      for (SeenView seen : model.first()) {
        out.append("- ").append(seen.words()).append(": ");
        out.append(MarkdownText.of(seen.text())).append('\n');
      }
    }
  }

  private static void turnover(StringBuilder out, ReportModel model) {
    List<String> lines = TurnoverLines.of(model.turnover());
    out.append(lines.isEmpty() ? "" : "\n");
    lines.forEach(line -> out.append("- ").append(MarkdownText.of(line)).append('\n'));
  }

  private static void group(StringBuilder out, Group group, List<ChangeView> changes) {
    if (changes.isEmpty()) {
      return;
    }
    out.append("\n### ")
        .append(Wording.title(group.toString()))
        .append(" (")
        .append(changes.size())
        .append(")\n\n");
    for (ChangeView change : changes) {
      out.append("- ").append(body(change)).append("  \n  ").append(label(change)).append('\n');
      String neighbour = change.neighbour();
      if (!neighbour.isEmpty()) {
        out.append("  - ").append(MarkdownText.of(neighbour)).append('\n');
      }
    }
  }

  private static String label(ChangeView change) {
    StringBuilder label = new StringBuilder("<sub>`").append(change.id()).append('`');
    change
        .effects()
        .forEach(
            e ->
                label
                    .append(" · ")
                    .append(change.wording(e))
                    .append(" (")
                    .append(e.rule())
                    .append("): ")
                    .append(MarkdownText.of(e.evidence())));
    String specifics = TurnoverLines.of(change.specifics());
    label.append(specifics.isEmpty() ? "" : " · " + MarkdownText.of(specifics));
    label.append(change.contradictory() ? " · to review: contradictory effects" : "");
    if (!change.earlier().isEmpty()) {
      label.append(" · earlier: ").append(MarkdownText.of(change.earlier().place()));
    }
    if (!change.later().isEmpty()) {
      label.append(" · later: ").append(MarkdownText.of(change.later().place()));
    }
    boolean joins = !change.earlier().isEmpty() && !change.later().isEmpty();
    label.append(joins && change.moved() ? " · moved" : "");
    label.append(joins ? " · " + change.surety() : "");
    label.append(change.decision().isEmpty() ? "" : " · " + MarkdownText.of(change.decision()));
    return label.append("</sub>").toString();
  }

  private static String body(ChangeView change) {
    if (change.earlier().isEmpty() || change.later().isEmpty() || change.group() == Group.MOVED) {
      return MarkdownText.opening(
          change.earlier().isEmpty() ? change.later().text() : change.earlier().text());
    }
    StringBuilder text = new StringBuilder();
    if (change.runs().isEmpty()) {
      MarkdownText.append(text, Edit.Op.DELETE, change.earlier().text());
      text.append(' ');
      MarkdownText.append(text, Edit.Op.INSERT, change.later().text());
      return text.toString();
    }
    change.runs().forEach(run -> MarkdownText.append(text, run.op(), run.text()));
    return text.toString();
  }
}

package io.github.clausediff.report;

import io.github.clausediff.change.Edit;
import java.util.List;

/**
 * For comments and wikis. Every text of a statement is escaped so that it appears as it stands;
 * deleted words are struck through, inserted words are bold.
 */
public final class MarkdownRenderer implements Renderer {

  private static final String ESCAPED = "\\`*_{}[]()#+-.!|<>~&$@:^=\"'";

  @Override
  public String format() {
    return "markdown";
  }

  @Override
  public String render(ReportModel model) {
    StringBuilder out = new StringBuilder("## What changed\n\n");
    out.append("Earlier: ").append(escape(model.earlier().name())).append("  \n");
    out.append("Later: ").append(escape(model.later().name())).append("\n\n");
    for (Group group : Group.values()) {
      out.append("| ").append(group).append(' ');
    }
    out.append("|\n").append("| ---: ".repeat(Group.values().length)).append("|\n");
    for (Group group : Group.values()) {
      out.append("| ").append(model.count(group)).append(' ');
    }
    out.append("|\n");
    model.warnings().forEach(warning -> out.append("\n> ").append(escape(warning)).append('\n'));
    for (Group group : Group.values()) {
      if (group != Group.UNCHANGED) {
        group(out, group, model.in(group));
      }
    }
    return out.append(
            "\nDropped means not found in the later statement; it does not mean withdrawn.\n")
        .toString();
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
      change
          .nearest()
          .ifPresent(
              near ->
                  out.append("  - nearest, likeness ")
                      .append(near.similarity().toPlainString())
                      .append(": ")
                      .append(escape(near.clause().text()))
                      .append('\n'));
    }
  }

  private static String label(ChangeView change) {
    StringBuilder label = new StringBuilder("<sub>`").append(change.id()).append('`');
    change
        .effects()
        .forEach(
            e -> label.append(" · ").append(e.type()).append(": ").append(escape(e.evidence())));
    if (!change.earlier().isEmpty()) {
      label.append(" · earlier: ").append(escape(change.earlier().place()));
    }
    if (!change.later().isEmpty()) {
      label.append(" · later: ").append(escape(change.later().place()));
    }
    boolean joins = !change.earlier().isEmpty() && !change.later().isEmpty();
    label.append(joins && change.moved() ? " · moved" : "");
    label.append(joins ? " · confidence: " + change.evidence().confidence() : "");
    return label.append("</sub>").toString();
  }

  private static String body(ChangeView change) {
    if (change.earlier().isEmpty() || change.later().isEmpty() || change.group() == Group.MOVED) {
      return escape(change.earlier().isEmpty() ? change.later().text() : change.earlier().text());
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

  /** Marks touch words, not spaces, or Markdown does not see them. */
  private static String marked(Edit.Op op, String run) {
    String ink = run.strip();
    if (op == Edit.Op.EQUAL || ink.isEmpty()) {
      return escape(run);
    }
    String mark = op == Edit.Op.DELETE ? "~~" : "**";
    int start = run.indexOf(ink);
    return run.substring(0, start)
        + mark
        + escape(ink)
        + mark
        + run.substring(start + ink.length());
  }

  /** With a backslash in front of whatever Markdown, HTML or a code host could read as a mark. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    Printable.of(text)
        .codePoints()
        .forEach(
            c -> {
              if (c == '<' || c == '>' || c == '&') {
                escaped.append("&#").append(c).append(';');
              } else if (c == '@') {
                escaped.append("@\u200b");
              } else {
                escaped
                    .append(ESCAPED.indexOf(c) >= 0 && needsMark(c) ? "\\" : "")
                    .appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  /** Marks that are harmless inside a line stay readable in the source. */
  private static boolean needsMark(int c) {
    return ".-()!:+=\"'{}^$".indexOf(c) < 0 || c == '!' || c == '(' || c == '$';
  }
}

package io.github.clausediff.report;

import io.github.clausediff.change.Edit.Op;
import java.util.regex.Pattern;

/**
 * Foreign text in Markdown, so that it appears as it stands: no mark of CommonMark, of its tables
 * and strikethrough, of HTML, and nothing that a code host turns into a mention, a reference, an
 * address to click on or a picture.
 */
final class MarkdownText {

  /** What begins a list or a heading where it begins a paragraph: "1.", "2)", "-", "+", "=". */
  private static final Pattern BLOCK = Pattern.compile("^(\\s*\\d*)([-+=.)])");

  /** "@name", "#12", ":smile:", "://", "www.": harmless with something between. */
  private static final Pattern LIVELY =
      Pattern.compile("(?<=[@#])(?=\\w)|(?<=:)(?=//|[\\w+-]+:)|(?<=[wW]{3})(?=\\.)");

  private static final String NOTHING = "\u200b";
  private static final String ESCAPED = "\\`*_[]#|~$";

  private MarkdownText() {}

  /** Text that begins a paragraph or an item of a list. */
  static String opening(String text) {
    return BLOCK.matcher(of(text)).replaceFirst("$1\\\\$2");
  }

  /** Text that stands behind other text. */
  static String of(String text) {
    String shown = LIVELY.matcher(Printable.of(text)).replaceAll(NOTHING);
    StringBuilder escaped = new StringBuilder();
    shown.chars().forEach(c -> append(escaped, (char) c));
    return escaped.toString();
  }

  private static void append(StringBuilder escaped, char c) {
    if ("<>&".indexOf(c) >= 0) {
      escaped.append("&#").append((int) c).append(';');
    } else {
      escaped.append(ESCAPED.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
  }

  /** Adds a run: struck through, bold or as it is. */
  static void append(StringBuilder line, Op op, String run) {
    String ink = run.strip();
    if (op == Op.EQUAL || ink.isEmpty()) {
      line.append(line.isEmpty() ? opening(run) : of(run));
      return;
    }
    String mark = op == Op.DELETE ? "~~" : "**";
    int start = run.indexOf(ink);
    line.append(run, 0, start);
    line.append(mark).append(apart(ink, 0)).append(of(ink));
    line.append(apart(ink, ink.length() - 1))
        .append(mark)
        .append(run.substring(start + ink.length()));
  }

  /** Keeps a mark from punctuation, beside which Markdown would not see it. */
  private static String apart(String ink, int at) {
    return Character.isLetterOrDigit(ink.charAt(at)) ? "" : NOTHING;
  }
}

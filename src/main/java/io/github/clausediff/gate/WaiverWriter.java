package io.github.clausediff.gate;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Adds a waiver at the end of a {@code waivers.yaml}, whose every character stays. */
public final class WaiverWriter {

  private static final String HEAD =
      """
      # What the gate would have failed for, and why it was accepted; "clausediff accept" adds to it.
      """;

  private static final Pattern ITEM = Pattern.compile("(?m)^( *)- ");

  private WaiverWriter() {}

  /**
   * The file with one waiver more.
   *
   * @param file as it is; an empty text for a new one
   * @throws InputException if it is no such file, has the waiver already, or is written in a form
   *     to which nothing can be added at the end
   */
  public static String add(SourceText file, Waiver waiver) {
    boolean blank = file.text().isBlank();
    Waivers before = blank ? Waivers.NONE : WaiverReader.read(file);
    String text = blank ? HEAD : file.text();
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    String gap = text.endsWith("\n") ? "" : end;
    String added = text + gap + String.join(end, lines(waiver, indent(text))) + end;
    Waivers after = WaiverReader.read(new SourceText(file.name(), added));
    if (after.entries().size() != before.entries().size() + 1) {
      throw new InputException(
          Location.of(file.name()),
          "nothing can be added at its end",
          "expected a list of entries, one below the other");
    }
    return added;
  }

  private static String indent(String text) {
    Matcher item = ITEM.matcher(text);
    return item.find() ? item.group(1) : "";
  }

  private static List<String> lines(Waiver waiver, String indent) {
    List<String> lines = new ArrayList<>();
    lines.add(indent + "- change: " + quoted(waiver.finding()));
    line(lines, indent, "reason", quoted(waiver.reason()));
    line(lines, indent, "by", quoted(waiver.by()));
    line(lines, indent, "date", waiver.date());
    line(lines, indent, "review", waiver.review());
    line(lines, indent, "earlier", quoted(waiver.earlier()));
    line(lines, indent, "later", quoted(waiver.later()));
    return lines;
  }

  private static void line(List<String> lines, String indent, String key, String value) {
    if (!value.isEmpty() && !value.equals("\"\"")) {
      lines.add(indent + "  " + key + ": " + value);
    }
  }

  /** In double quotes on one line, whatever it holds. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\');
              }
              quoted.appendCodePoint(c);
            });
    return quoted.append('"').toString();
  }
}

package io.github.clausediff.statement;

import io.github.clausediff.text.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The comments of a YAML file, by the line that they speak of. */
final class Remarks {

  private final List<String> lines;

  Remarks(SourceText source) {
    this.lines = source.text().substring(source.bodyStart()).lines().toList();
  }

  /**
   * The comment of the entry at a 1-based line: the lines right above it, or the end of its own
   * line; else that of the {@code key} which the entry stands under. Empty if there is none.
   */
  String of(int line, String key) {
    String own = at(line);
    for (int i = line - 1; own.isEmpty() && i >= 1; i--) {
      if (lines.get(i - 1).startsWith(key + ":")) {
        return at(i);
      }
    }
    return own;
  }

  private String at(int line) {
    Deque<String> above = new ArrayDeque<>();
    for (int i = line - 1; i >= 1 && lines.get(i - 1).strip().startsWith("#"); i--) {
      above.addFirst(text(lines.get(i - 1).strip()));
    }
    String joined = Passage.fold(String.join(" ", above));
    return joined.isEmpty() && line >= 1 && line <= lines.size()
        ? behind(lines.get(line - 1))
        : joined;
  }

  private static String text(String comment) {
    return comment.replaceFirst("^#+", "");
  }

  /** A number sign begins a comment behind a space and outside of quotes. */
  private static String behind(String line) {
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote == 0 && c == '#' && i > 0 && Character.isWhitespace(line.charAt(i - 1))) {
        return Passage.fold(text(line.substring(i)));
      }
      if (quote == 0 ? c == '"' || c == '\'' : c == quote) {
        quote = quote == 0 ? c : 0;
      }
    }
    return "";
  }
}

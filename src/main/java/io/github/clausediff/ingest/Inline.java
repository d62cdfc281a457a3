package io.github.clausediff.ingest;

import java.util.BitSet;

/**
 * Running text of one block: white space folded, breaks as {@link Glyphs#BREAK}.
 *
 * @param text its characters
 * @param bold which of them are bold
 */
record Inline(String text, BitSet bold) {

  static Inline of(String text) {
    return new Inline(text, new BitSet());
  }

  /** White space at both ends removed, every other run of it one space. */
  static String fold(String raw) {
    Glyphs glyphs = new Glyphs();
    glyphs.append(raw, false);
    return glyphs.take().text();
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** The text with breaks as spaces. */
  String plain() {
    return text.replace(Glyphs.BREAK, ' ');
  }

  Inline slice(int from, int to) {
    return new Inline(text.substring(from, to), bold.get(from, to));
  }

  /** As Markdown: each line with what Markdown would take for a mark escaped. */
  String markdown() {
    StringBuilder out = new StringBuilder();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf(Glyphs.BREAK, start);
      end = end < 0 ? text.length() : end;
      out.append(start == 0 ? "" : "\\\n").append(line(start, end));
      start = end + 1;
    }
    return out.toString();
  }

  /** Bold is kept where it may make a heading: at the start of a line. */
  private String line(int start, int end) {
    int strong = start;
    while (strong < end && bold.get(strong)) {
      strong++;
    }
    while (strong > start && text.charAt(strong - 1) == ' ') {
      strong--;
    }
    String head = text.substring(start, strong);
    if (strong == start
        || !canClose(strong, end)
        || !Character.isLetterOrDigit(text.codePointAt(start))) {
      return Escapes.line(text.substring(start, end));
    }
    return "**" + Escapes.line(head) + "**" + Escapes.inner(text.substring(strong, end));
  }

  /** Markdown closes bold text only before a space or behind a letter. */
  private boolean canClose(int strong, int end) {
    return strong == end
        || text.charAt(strong) == ' '
        || Character.isLetterOrDigit(text.charAt(strong - 1))
            && !Character.isLetterOrDigit(text.charAt(strong));
  }
}

package io.github.clausediff.text;

/**
 * The text of one file, every character of it: offsets into it are offsets into the file. A
 * byte-order mark stays where it is; {@link #bodyStart()} stands behind it.
 *
 * @param name the file as the user gave it, for messages
 * @param text all characters
 */
public record SourceText(String name, String text) {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** 0-based offset of the first character that is not a byte-order mark: 0 or 1. */
  public int bodyStart() {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
  }

  /** The place of a 0-based offset. Lines end with LF, CRLF or CR. */
  public Location locate(int offset) {
    int line = 1;
    int lineStart = bodyStart();
    for (int i = 0; i < offset; i++) {
      if (endsLine(i)) {
        line++;
        lineStart = i + 1;
      }
    }
    return new Location(name, line, Math.max(offset - lineStart, 0) + 1);
  }

  /** 1-based line of a 0-based offset. */
  public int lineOf(int offset) {
    return locate(offset).line();
  }

  /** Whether a line ends with the character at a 0-based offset. */
  public boolean endsLine(int i) {
    char c = text.charAt(i);
    return c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
  }
}

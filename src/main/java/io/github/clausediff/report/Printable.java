package io.github.clausediff.report;

/** Text for a terminal or a page: control characters, which could steer it, become visible. */
public final class Printable {

  private static final int PICTURES = 0x2400;

  private Printable() {}

  /** The same text where there is nothing to hide; what is written has the same length. */
  public static String of(String text) {
    int i = 0;
    while (i < text.length() && picture(text.charAt(i)) == text.charAt(i)) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text);
    for (; i < text.length(); i++) {
      shown.setCharAt(i, picture(text.charAt(i)));
    }
    return shown.toString();
  }

  /**
   * Unicode has pictures for the C0 controls; others, and marks that turn text around, are dots.
   */
  private static char picture(char c) {
    if (c < 0x20) {
      return (char) (PICTURES + c);
    }
    boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    return turns || (c >= 0x7F && c < 0xA0) ? '·' : c;
  }
}

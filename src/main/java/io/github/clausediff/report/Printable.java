package io.github.clausediff.report;

/** Text for a terminal: control characters, which could steer it, are shown as their pictures. */
final class Printable {

  private Printable() {}

  static String of(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().map(Printable::picture).forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /**
   * Unicode has pictures for the C0 controls; others, and marks that turn text around, are dots.
   */
  private static int picture(int codePoint) {
    if (codePoint < 0x20) {
      return 0x2400 + codePoint;
    }
    boolean turns =
        codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
    return turns || codePoint >= 0x7F && codePoint < 0xA0 ? '·' : codePoint;
  }
}

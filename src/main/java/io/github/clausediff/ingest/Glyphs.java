package io.github.clausediff.ingest;

import java.util.BitSet;

/** Running text that is being collected: characters, which of them are bold, and breaks. */
final class Glyphs {

  /** A break that the author asked for; no white space of a source is one. */
  static final char BREAK = '\u2028';

  private static final char SOFT_HYPHEN = '\u00AD';

  private final StringBuilder text = new StringBuilder();
  private final BitSet bold = new BitSet();

  /** Adds text as it stands in a source: its line ends are white space. */
  void append(String raw, boolean isBold) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean control = Character.isISOControl(c) && !Character.isWhitespace(c);
      if (!control && c != SOFT_HYPHEN) {
        bold.set(text.length(), isBold);
        text.append(c == BREAK || c == '\u2029' ? ' ' : c);
      }
    }
  }

  /** Adds text that is folded already. */
  void append(Inline inline) {
    for (int i = 0; i < inline.text().length(); i++) {
      append(inline.text().substring(i, i + 1), inline.bold().get(i));
    }
  }

  /** Takes the last character back. */
  void dropLast() {
    text.setLength(text.length() - 1);
  }

  void lineBreak() {
    text.append(BREAK);
  }

  /** Whether a break is all that stands behind the last letter. */
  boolean endsInBreak() {
    int i = text.length() - 1;
    while (i >= 0 && text.charAt(i) != BREAK && isSpace(text.charAt(i))) {
      i--;
    }
    return i >= 0 && text.charAt(i) == BREAK;
  }

  /** Whether an opening bracket or quotation mark is the last character. */
  boolean endsInOpening() {
    return !text.isEmpty() && "([{“‘«「『（".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  boolean isBlank() {
    return text.chars().allMatch(c -> isSpace((char) c));
  }

  /** What was collected, with white space folded; the collection is empty afterwards. */
  Inline take() {
    StringBuilder folded = new StringBuilder(text.length());
    BitSet strong = new BitSet();
    int i = 0;
    while (i < text.length()) {
      int end = i;
      while (end < text.length() && isSpace(text.charAt(end))) {
        end++;
      }
      if (end == i) {
        strong.set(folded.length(), bold.get(i));
        folded.append(text.charAt(i++));
      } else {
        space(folded, strong, i, end);
        i = end;
      }
    }
    text.setLength(0);
    bold.clear();
    return new Inline(folded.toString(), strong);
  }

  private void space(StringBuilder folded, BitSet strong, int start, int end) {
    if (start == 0 || end == text.length()) {
      return;
    }
    String gap = text.substring(start, end);
    strong.set(folded.length(), bold.get(start - 1) && bold.get(end));
    if (gap.indexOf(BREAK) >= 0) {
      folded.append(BREAK);
    } else if (gap.indexOf('\n') < 0 || !isEastAsian(start - 1) || !isEastAsian(end)) {
      folded.append(' ');
    }
  }

  /**
   * Between characters that are written without spaces the end of a line is none: Chinese
   * characters, kana, their punctuation (U+3000–303F) and wide forms (U+FF00–FFEF).
   */
  private boolean isEastAsian(int i) {
    char c = text.charAt(i);
    boolean mark = c >= 0x3000 && c < 0x3040 || c >= 0xFF00 && c < 0xFFF0;
    return mark || Words.standsAlone(c);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}

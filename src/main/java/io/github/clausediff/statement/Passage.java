package io.github.clausediff.statement;

import io.github.clausediff.text.Japanese;
import io.github.clausediff.text.Span;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Running text taken from a file, each character with the place it came from. Inline markup is
 * gone; white space is still as it was, apart from breaks, which are {@link #BREAK}.
 */
final class Passage {

  /** A break that the author asked for: two spaces at a line's end, a backslash, a br tag. */
  static final char BREAK = '\u2028';

  private final String text;
  private final int[] offsets;
  private final BitSet bold;

  /** {@code offsets[i]} is the place in the file of character i. */
  Passage(String text, int[] offsets, BitSet bold) {
    this.text = text;
    this.offsets = offsets;
    this.bold = bold;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  boolean isBlank() {
    return indexOfInk(0) == length();
  }

  /** The characters from {@code from} up to {@code to}, with white space at both ends left out. */
  Passage slice(int from, int to) {
    int start = Math.min(indexOfInk(from), to);
    int end = to;
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Passage(
        text.substring(start, end), Arrays.copyOfRange(offsets, start, end), bold.get(start, end));
  }

  /** From the first character's place to behind the last one's; the passage must not be empty. */
  Span span() {
    return new Span(offsets[0], offsets[offsets.length - 1] + 1);
  }

  /** The text with every run of white space as one space. */
  String folded() {
    return fold(text);
  }

  /** Length of the bold text at the start: whole letters and digits, with what lies between. */
  int boldPrefix() {
    int end = 0;
    for (int i = indexOfInk(0); i < length(); i++) {
      if (bold.get(i)) {
        end = i + 1;
      } else if (!isSpace(text.charAt(i))) {
        break;
      }
    }
    return end;
  }

  /** This passage and a next one with {@code glue} (nothing or a space) between. */
  Passage join(Passage next, String glue) {
    int[] places = Arrays.copyOf(offsets, length() + glue.length() + next.length());
    Arrays.fill(places, length(), length() + glue.length(), offsets[length() - 1]);
    System.arraycopy(next.offsets, 0, places, length() + glue.length(), next.length());
    BitSet both = (BitSet) bold.clone();
    next.bold.stream().forEach(i -> both.set(length() + glue.length() + i));
    return new Passage(text + glue + next.text, places, both);
  }

  /** First index at or behind {@code from} that is no white space; the length if there is none. */
  int indexOfInk(int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /**
   * White space at the ends removed, every other run of it one space; nothing at all where a line
   * of a script without spaces goes on in the next.
   */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    boolean wraps = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
        wraps |= c == '\n' || c == BREAK;
        continue;
      }
      if (space && !folded.isEmpty() && !(wraps && adjoins(folded, c))) {
        folded.append(' ');
      }
      space = false;
      wraps = false;
      folded.append(c);
    }
    return folded.toString();
  }

  private static boolean adjoins(StringBuilder before, char next) {
    return Japanese.isWide(next) && Japanese.isWide(before.charAt(before.length() - 1));
  }
}

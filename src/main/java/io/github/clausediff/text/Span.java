package io.github.clausediff.text;

/**
 * A range of a text: 0-based UTF-16 offsets, half-open. The start never lies behind the end.
 *
 * @param start offset of the first character
 * @param end offset behind the last character
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ", " + end);
    }
  }

  /** Number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** The characters of {@code text} in this range. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}

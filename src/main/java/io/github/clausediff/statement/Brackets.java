package io.github.clausediff.statement;

/** Tells what stands in round brackets. */
final class Brackets {

  /** A bracket that is not closed within this many characters was never closed. */
  private static final int LONGEST = 400;

  private Brackets() {}

  /**
   * Whether a bracket opened from {@code start} on is still open at {@code end}, and closed soon.
   */
  static boolean enclose(String text, int start, int end) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      depth += depthOf(text.charAt(i));
    }
    int far = Math.min(text.length(), end + LONGEST);
    for (int i = end; i < far && depth > 0; i++) {
      depth += depthOf(text.charAt(i));
      if (depth == 0) {
        return true;
      }
    }
    return false;
  }

  private static int depthOf(char c) {
    return c == '(' ? 1 : c == ')' ? -1 : 0;
  }
}

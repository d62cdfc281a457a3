package io.github.clausediff.ingest;

/**
 * A line of a printed page.
 *
 * @param page 1-based
 * @param text as printed, with what is bold
 * @param left distance of its start from the left edge, in points
 * @param right distance of its end from the left edge
 * @param base distance of its foot from the upper edge
 * @param size of the type
 * @param upright not turned
 */
record Line(
    int page, Inline text, double left, double right, double base, double size, boolean upright) {

  String plain() {
    return text.text();
  }

  boolean isBold() {
    return text.bold().cardinality() > 0.8 * text.text().length();
  }

  /** Whether both are set in the same type. */
  boolean isLike(Line other) {
    return Math.abs(size - other.size()) < 0.6 && isBold() == other.isBold();
  }

  /** Whether they stand in the same column. */
  boolean sharesColumn(Line other) {
    return left < other.right() && other.left() < right;
  }
}

package io.github.clausediff.align;

/** How sure a link is. The order is from the surest down. */
public enum Confidence {
  HIGH("high"),
  MEDIUM("medium"),
  TO_REVIEW("to review");

  private final String word;

  Confidence(String word) {
    this.word = word;
  }

  /** As printed everywhere, JSON included. */
  @Override
  public String toString() {
    return word;
  }
}

package io.github.clausediff.change;

/**
 * An act of the earlier side with the act of the later side that governs the same content.
 *
 * @param shared share of the smaller content that both have, 0..1
 */
record StancePair(Stance earlier, Stance later, double shared) {

  @SuppressWarnings("ArgumentSelectionDefectChecker") // changing the sides about is the point
  StancePair mirrored() {
    return new StancePair(later, earlier, shared);
  }
}

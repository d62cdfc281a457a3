package io.github.clausediff.change;

/**
 * What a rule found: the words on either side, as published. One of them may be empty.
 *
 * @param earlier words of the earlier side
 * @param later words of the later side
 */
record Finding(String earlier, String later) {

  @SuppressWarnings("ArgumentSelectionDefectChecker") // changing the sides about is the point
  Finding mirrored() {
    return new Finding(later, earlier);
  }

  Effect as(String type, String rule) {
    return new Effect(type, rule, earlier, later);
  }
}

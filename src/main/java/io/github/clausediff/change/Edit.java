package io.github.clausediff.change;

/**
 * A run of an edit script: text kept, inserted or deleted. For {@code EQUAL} both texts are given
 * as published, since they may differ in what normalization takes away.
 *
 * @param op what happens
 * @param earlier text of the earlier side with its white space, empty for {@code INSERT}
 * @param later text of the later side with its white space, empty for {@code DELETE}
 */
public record Edit(Op op, String earlier, String later) {

  /** What an edit does. */
  public enum Op {
    EQUAL("equal"),
    INSERT("insert"),
    DELETE("delete");

    private final String word;

    Op(String word) {
      this.word = word;
    }

    /** As printed in JSON. */
    @Override
    public String toString() {
      return word;
    }
  }
}

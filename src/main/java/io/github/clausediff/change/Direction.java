package io.github.clausediff.change;

/** The two words that a rule has for what it finds: one for a gain, one for the same as a loss. */
public enum Direction {
  STRENGTH("strengthened", "softened"),
  SCOPE("widened", "narrowed"),
  /** Another speaker is another speaker both ways. */
  ACTOR("actor-changed", "actor-changed"),
  /** What was delivered cannot be undelivered: no word for the mirror. */
  DELIVERY("delivered", "");

  private final String gain;
  private final String loss;

  Direction(String gain, String loss) {
    this.gain = gain;
    this.loss = loss;
  }

  /** The effect when the later side has more. */
  public String gain() {
    return gain;
  }

  /** The effect when the earlier side has more; empty when there is none. */
  public String loss() {
    return loss;
  }
}

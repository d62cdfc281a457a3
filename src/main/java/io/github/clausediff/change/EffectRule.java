package io.github.clausediff.change;

import java.util.List;

/**
 * One way in which a change can matter. A rule looks for a gain only; {@link EffectRules} asks it
 * again with the sides exchanged, so that its mirror holds by construction.
 */
interface EffectRule {

  /** What is told of it. */
  RuleNote note();

  /**
   * Whether it counts the details of what was said. The report of a promise that was kept is
   * shorter than the promise: its details are not lost.
   */
  default boolean countsDetails() {
    return false;
  }

  /** What the later side has over the earlier, in the order of the words; often empty. */
  List<Finding> gains(Difference difference);
}

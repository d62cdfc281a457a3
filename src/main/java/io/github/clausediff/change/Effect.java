package io.github.clausediff.change;

/**
 * What a change does to a commitment.
 *
 * @param type the word printed in JSON: strengthened, softened, widened, narrowed, actor-changed,
 *     delivered
 * @param rule id of the rule that found it
 * @param evidence the words it was found in, "earlier → later"
 */
public record Effect(String type, String rule, String evidence) {

  /** Whether the other is the same; told without what Java makes up for records at the start. */
  boolean says(Effect other) {
    return type.equals(other.type) && rule.equals(other.rule) && evidence.equals(other.evidence);
  }
}

package io.github.clausediff.change;

/**
 * What a change does to a commitment.
 *
 * @param type the word printed in JSON: strengthened, softened, widened, narrowed, actor-changed,
 *     delivered
 * @param rule id of the rule that found it
 * @param earlier the words of the earlier side it was found in; empty where the later one adds some
 * @param later the words of the later side it was found in; empty where they are left out
 */
public record Effect(String type, String rule, String earlier, String later) {

  /** "earlier → later", "added: later", "left out: earlier". */
  public String evidence() {
    if (earlier.isEmpty()) {
      return "added: " + later;
    }
    return later.isEmpty() ? "left out: " + earlier : earlier + " → " + later;
  }

  /** Whether the other is the same; told without what Java makes up for records at the start. */
  boolean says(Effect other) {
    return type.equals(other.type)
        && rule.equals(other.rule)
        && earlier.equals(other.earlier)
        && later.equals(other.later);
  }
}

package io.github.clausediff.change;

/**
 * What is told of a rule: in the list of rules, and in the manual.
 *
 * @param id lower case, words joined by hyphens
 * @param direction what it finds
 * @param meaning a sentence
 * @param example two sentences between which it finds its gain; exchanged, its loss
 * @param nearMiss two sentences like these, between which it finds nothing
 * @param source whose judgement it is
 */
public record RuleNote(
    String id, Direction direction, String meaning, Pair example, Pair nearMiss, String source) {

  /** An earlier sentence with a later one; invented. */
  public record Pair(String earlier, String later) {}
}

package io.github.clausediff.evaluate;

/**
 * What a link mainly does, where two readers gave the same answer.
 *
 * @param link the clauses
 * @param effect the word of JSON, or {@code none}
 */
public record GoldEffect(GoldLink link, String effect) {

  /** The word for a link that neither strengthens, softens, widens nor narrows. */
  public static final String NONE = "none";
}

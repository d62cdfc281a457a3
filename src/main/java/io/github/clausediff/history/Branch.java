package io.github.clausediff.history;

import java.util.Locale;

/**
 * A tie of a lineage with another one that does not make them one.
 *
 * @param relation what ties them
 * @param lineage id of the other lineage
 * @param place of the statement where they touch: the later one for links
 * @param similarity 0..1, as {@link Joint#similarity()}
 */
public record Branch(Relation relation, String lineage, int place, double similarity) {

  /** What ties two lineages. */
  public enum Relation {
    /** From this statement on, one clause stands for both. */
    MERGED("merged with"),
    /** The other one may be its continuation; a person has to look. */
    MAY_CONTINUE("to review: may continue as"),
    /** It may continue the other one; a person has to look. */
    MAY_COME_FROM("to review: may come from");

    private final String word;

    Relation(String word) {
      this.word = word;
    }

    /** In small letters, with dashes. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As printed everywhere, JSON included. */
    @Override
    public String toString() {
      return word;
    }
  }
}

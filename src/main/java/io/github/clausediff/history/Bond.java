package io.github.clausediff.history;

import io.github.clausediff.align.Confidence;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * A clause that may be the next form of a lineage.
 *
 * @param lineage whose next form it may be
 * @param clause its 0-based place in the later statement
 * @param shared works out the words that it has in common with the clause it is linked with
 * @param joint where from, how sure, how like
 * @param kinship works out {@link #kin()}, which counts only where lineages contend for a clause
 */
record Bond(
    Growing lineage, int clause, Supplier<int[]> shared, Joint joint, DoubleSupplier kinship) {

  /** From this many times the likeness on, another bond may explain all that one explains. */
  private static final int FAR_MORE = 2;

  /** Less than this share of what is shared is nothing of its own. */
  private static final double OWN = 0.2;

  /**
   * Whether another lineage explains the clause far better, and this one explains hardly anything
   * of it that the other does not: a sea is named beside islands, and the islands' own commitment
   * goes on in it.
   */
  boolean isIdle(List<Bond> rivals, Terms terms) {
    return rivals.stream()
        .filter(other -> other.lineage() != lineage)
        .filter(other -> other.joint().similarity() >= FAR_MORE * joint.similarity())
        .anyMatch(other -> own(other, terms) < OWN * terms.mass(shared.get()));
  }

  private double own(Bond other, Terms terms) {
    int[] words = shared.get();
    return terms.mass(words) - terms.mass(Terms.shared(words, other.shared().get()));
  }

  /** 0..1, mean likeness to the forms that the lineage had before; worked out at each call. */
  double kin() {
    return kinship.getAsDouble();
  }

  /** Weak bonds are shown and join nothing. */
  boolean joins() {
    return joint.confidence() != Confidence.TO_REVIEW;
  }
}

package io.github.clausediff.history;

import io.github.clausediff.align.Confidence;
import java.util.function.DoubleSupplier;

/**
 * A clause that may be the next form of a lineage.
 *
 * @param lineage whose next form it may be
 * @param clause its 0-based place in the later statement
 * @param joint where from, how sure, how like
 * @param kinship works out {@link #kin()}, which counts only where lineages contend for a clause
 */
record Bond(Growing lineage, int clause, Joint joint, DoubleSupplier kinship) {

  /** 0..1, mean likeness to the forms that the lineage had before; worked out at each call. */
  double kin() {
    return kinship.getAsDouble();
  }

  /** Weak bonds are shown and join nothing. */
  boolean joins() {
    return joint.confidence() != Confidence.TO_REVIEW;
  }
}

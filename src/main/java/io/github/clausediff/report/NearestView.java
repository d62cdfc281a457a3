package io.github.clausediff.report;

import io.github.clausediff.align.Nearest;
import java.math.BigDecimal;
import java.util.List;

/**
 * What comes closest to a dropped or new clause on the other side, without being linked to it.
 *
 * @param clause one clause
 * @param similarity 0..1 with two decimals
 */
public record NearestView(SideView clause, BigDecimal similarity) {

  /**
   * From here on a neighbour is worth reading. In the labelled sets that come with the project's
   * measurements, the nearest clause answers the one without a link in 10 of 101 cases at this
   * likeness or above, in 37 of 979 below.
   */
  private static final BigDecimal NEAR = new BigDecimal("0.20");

  /** Whether it is near enough to tell a reader anything. */
  public boolean isNear() {
    return isNear(similarity);
  }

  /** The same of any likeness. */
  static boolean isNear(BigDecimal similarity) {
    return similarity.compareTo(NEAR) >= 0;
  }

  static NearestView of(Nearest nearest) {
    return new NearestView(SideView.of(List.of(nearest.to())), Wording.rounded(nearest.score()));
  }
}

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

  static NearestView of(Nearest nearest) {
    return new NearestView(SideView.of(List.of(nearest.to())), Wording.rounded(nearest.score()));
  }
}

package io.github.clausediff.change;

/**
 * Chooses the place of a phrase that only one side has. "Peace <i>and prosperity</i> and stability"
 * can as well be read "peace and <i>prosperity and</i> stability": the words are the same. The
 * phrase stands where punctuation begins or ends it, otherwise as far to the left as it can.
 */
final class Slide {

  private final Side earlier;
  private final Side later;
  private final int limit;

  /**
   * @param limit first word of the earlier side at which the phrase may start
   */
  Slide(Side earlier, Side later, int limit) {
    this.earlier = earlier;
    this.later = later;
    this.limit = limit;
  }

  Region place(Region region) {
    if (region.onlyInserts()) {
      return best(region, later, region.laterFrom(), region.laterTo());
    }
    return region.onlyDeletes()
        ? best(region, earlier, region.earlierFrom(), region.earlierTo())
        : region;
  }

  private Region best(Region region, Side side, int from, int to) {
    int most = region.earlierFrom() - limit;
    int best = 0;
    for (int left = 1; left <= most; left++) {
      if (!same(side, from - left, to - left)) {
        break;
      }
      if (ends(side, from - left, to - left) >= ends(side, from - best, to - best)) {
        best = left;
      }
    }
    return best == 0 ? region : region.left(best);
  }

  private static boolean same(Side side, int one, int two) {
    return side.words().get(one).normal().equals(side.words().get(two).normal());
  }

  private static int ends(Side side, int from, int to) {
    int opening = from == 0 ? 2 : strength(side.gap(from).text());
    return opening + (to == side.size() ? 2 : strength(side.gap(to).text()));
  }

  /** How strongly a gap divides: 2 a full stop, 1 a comma, 0 a space. */
  private static int strength(String gap) {
    if (gap.chars().anyMatch(c -> ".;:!?。；：".indexOf(c) >= 0)) {
      return 2;
    }
    return gap.isBlank() ? 0 : 1;
  }
}

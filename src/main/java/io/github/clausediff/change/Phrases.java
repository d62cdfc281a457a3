package io.github.clausediff.change;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes phrases of a minimal word diff, which is right but reads like confetti. A short run that
 * two larger regions leave standing between them joins them; where hardly anything would stay, the
 * whole is one region; a phrase that fits in several places stands where the punctuation is.
 *
 * <p>The joining follows the semantic cleanup of Neil Fraser's diff-match-patch, with words in
 * place of characters.
 */
final class Phrases {

  /** A lone kept word up to this weight is a stop word in most languages: "the", "and", "und". */
  private static final int STOP_WORD = 3;

  /** Below this share of the shorter side, what is kept is chance. Chosen by eye on our samples. */
  private static final double HARDLY_ANYTHING = 0.2;

  private final Side earlier;
  private final Side later;

  Phrases(Side earlier, Side later) {
    this.earlier = earlier;
    this.later = later;
  }

  /** Regions in reading order, never touching each other. */
  List<Region> of(List<Region> minimal) {
    List<Region> joined = slide(minimal);
    int before;
    do {
      before = joined.size();
      joined = join(joined);
    } while (joined.size() < before);
    return keepsHardlyAnything(joined) ? List.of(whole()) : slide(joined);
  }

  private List<Region> join(List<Region> regions) {
    List<Region> joined = new ArrayList<>();
    for (Region region : regions) {
      int last = joined.size() - 1;
      if (last >= 0 && isSpeckle(joined.get(last), region)) {
        joined.set(last, joined.get(last).through(region));
      } else {
        joined.add(region);
      }
    }
    return joined;
  }

  /** Whether the run kept between two regions is smaller than what changes on either side of it. */
  private boolean isSpeckle(Region before, Region after) {
    int words = after.earlierFrom() - before.earlierTo();
    int weight = earlier.weight(before.earlierTo(), after.earlierFrom());
    int changed = Math.min(weight(before), weight(after));
    return words == 0 || words == 1 && weight <= STOP_WORD || weight * (words + 1) <= 2 * changed;
  }

  private int weight(Region region) {
    return Math.max(
        earlier.weight(region.earlierFrom(), region.earlierTo()),
        later.weight(region.laterFrom(), region.laterTo()));
  }

  private boolean keepsHardlyAnything(List<Region> regions) {
    if (regions.isEmpty()) {
      return false;
    }
    int all = earlier.weight(0, earlier.size());
    int gone = regions.stream().mapToInt(r -> earlier.weight(r.earlierFrom(), r.earlierTo())).sum();
    int shorter = Math.min(all, later.weight(0, later.size()));
    return all - gone < HARDLY_ANYTHING * shorter;
  }

  private Region whole() {
    return new Region(0, earlier.size(), 0, later.size());
  }

  private List<Region> slide(List<Region> regions) {
    List<Region> placed = new ArrayList<>();
    for (Region region : regions) {
      int limit = placed.isEmpty() ? 0 : placed.get(placed.size() - 1).earlierTo() + 1;
      placed.add(new Slide(earlier, later, limit).place(region));
    }
    return placed;
  }
}

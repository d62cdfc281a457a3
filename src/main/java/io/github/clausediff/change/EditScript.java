package io.github.clausediff.change;

import io.github.clausediff.change.Edit.Op;
import java.util.ArrayList;
import java.util.List;

/** Writes two sides as edits, given the regions in which they differ. */
final class EditScript {

  private final Side earlier;
  private final Side later;
  private final List<Edit> edits = new ArrayList<>();

  /** How much of either text has been written. */
  private final int[] written = {0, 0};

  private EditScript(Side earlier, Side later) {
    this.earlier = earlier;
    this.later = later;
  }

  /** Regions in reading order, none touching the next. */
  static List<Edit> write(Side earlier, Side later, List<Region> regions) {
    EditScript script = new EditScript(earlier, later);
    if (shareNothing(earlier, later, regions)) {
      script.change(earlier.text().length(), later.text().length());
    } else {
      regions.forEach(script::region);
      script.keep(earlier.text().length(), later.text().length());
    }
    return List.copyOf(script.edits);
  }

  private static boolean shareNothing(Side earlier, Side later, List<Region> regions) {
    return regions.size() == 1 && regions.get(0).isWhole(earlier.size(), later.size());
  }

  private void region(Region region) {
    Bounds bounds = Bounds.of(region, earlier, later);
    keep(bounds.earlierFrom(), bounds.laterFrom());
    change(bounds.earlierTo(), bounds.laterTo());
  }

  private void keep(int earlierTo, int laterTo) {
    if (earlierTo > written[0] || laterTo > written[1]) {
      add(Op.EQUAL, earlierTo, laterTo);
    }
  }

  private void change(int earlierTo, int laterTo) {
    if (earlierTo > written[0]) {
      add(Op.DELETE, earlierTo, written[1]);
    }
    if (laterTo > written[1]) {
      add(Op.INSERT, written[0], laterTo);
    }
  }

  private void add(Op op, int earlierTo, int laterTo) {
    edits.add(
        new Edit(
            op,
            earlier.text().substring(written[0], earlierTo),
            later.text().substring(written[1], laterTo)));
    written[0] = earlierTo;
    written[1] = laterTo;
  }
}

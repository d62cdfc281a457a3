package io.github.clausediff.history;

import io.github.clausediff.statement.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The statements of one series, oldest first, whatever the order in which they were loaded.
 *
 * @param name of the series: that of its folder
 * @param series what is known of the series
 * @param witnesses by date, then by id
 */
public record Chronicle(String name, Series series, List<Witness> witnesses) {

  /** A commitment is looked for in this many statements back: absent from two, it still returns. */
  private static final int FULL = 3;

  /** Overviews and fact sheets come on top; with them, no further back than this. */
  private static final int MOST = 6;

  public Chronicle {
    witnesses =
        witnesses.stream()
            .sorted(Comparator.comparing(Witness::date).thenComparing(Witness::id))
            .toList();
  }

  public Witness at(int place) {
    return witnesses.get(place);
  }

  public int size() {
    return witnesses.size();
  }

  /** Places of the statements with which the one at a place is compared, nearest first. */
  public List<Integer> before(int place) {
    List<Integer> before = new ArrayList<>();
    int full = 0;
    for (int at = place - 1; at >= 0 && full < FULL && before.size() < MOST; at--) {
      before.add(at);
      full += at(at).kind().brief() ? 0 : 1;
    }
    return before;
  }

  /** The statement of an id; where there is none, those whose ids begin so. */
  List<Witness> named(String id) {
    List<Witness> own = witnesses.stream().filter(w -> w.id().equals(id)).toList();
    return own.isEmpty() ? witnesses.stream().filter(w -> w.id().startsWith(id)).toList() : own;
  }

  /** The place of a statement, or -1. */
  public int placeOf(String id) {
    for (int place = 0; place < size(); place++) {
      if (at(place).id().equals(id)) {
        return place;
      }
    }
    return -1;
  }
}

package io.github.clausediff.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The clauses most like a clause, best first. Equals go by how little the relative places of the
 * two differ, then by the place.
 */
final class Shortlist {

  /** With 6, 6 % of the gold links of real statements are lost; with 20 the model learns worse. */
  static final int SIZE = 6;

  private static final Comparator<Entry> BEST =
      Comparator.comparingDouble((Entry entry) -> -entry.score())
          .thenComparingLong(Entry::displacement)
          .thenComparingInt(Entry::place);

  private record Entry(int place, double score, long displacement) {}

  private final List<Entry> entries = new ArrayList<>();

  void offer(int place, double score, long displacement) {
    if (entries.size() == SIZE && score < entries.get(SIZE - 1).score()) {
      return; // nearly all end here: not even an entry is made of them
    }
    Entry entry = new Entry(place, score, displacement);
    int at = entries.size();
    while (at > 0 && BEST.compare(entry, entries.get(at - 1)) < 0) {
      at--;
    }
    if (at < SIZE) {
      entries.add(at, entry);
    }
    if (entries.size() > SIZE) {
      entries.remove(SIZE);
    }
  }

  /** Best first. */
  List<Integer> places() {
    return entries.stream().map(Entry::place).toList();
  }
}

package io.github.clausediff.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs of clauses worth a closer look, numbered in the order of the earlier clause, then of the
 * later one. Every clause brings the {@link Shortlist#SIZE} clauses of the other side that are most
 * like it by words and runs of characters.
 */
final class Candidates {

  /** Place of the earlier clause of each pair. */
  private final int[] earlier;

  /** Place of the later clause of each pair. */
  private final int[] later;

  private final List<int[]> ofEarlier;
  private final List<int[]> ofLater;

  /** For each earlier clause, the places of its later ones, ascending. */
  Candidates(int[][] partners, int laterSize) {
    int size = Arrays.stream(partners).mapToInt(row -> row.length).sum();
    earlier = new int[size];
    later = new int[size];
    int at = 0;
    for (int i = 0; i < partners.length; i++) {
      for (int j : partners[i]) {
        earlier[at] = i;
        later[at++] = j;
      }
    }
    ofEarlier = index(earlier, partners.length);
    ofLater = index(later, laterSize);
  }

  private static List<int[]> index(int[] places, int size) {
    int[] counts = new int[size];
    Arrays.stream(places).forEach(place -> counts[place]++);
    List<int[]> index = new ArrayList<>(size);
    Arrays.stream(counts).forEach(count -> index.add(new int[count]));
    for (int pair = places.length - 1; pair >= 0; pair--) {
      index.get(places[pair])[--counts[places[pair]]] = pair;
    }
    return index;
  }

  int size() {
    return earlier.length;
  }

  int earlierSize() {
    return ofEarlier.size();
  }

  int laterSize() {
    return ofLater.size();
  }

  int earlier(int pair) {
    return earlier[pair];
  }

  int later(int pair) {
    return later[pair];
  }

  /** Pairs of an earlier clause, ascending. */
  int[] ofEarlier(int i) {
    return ofEarlier.get(i);
  }

  /** Pairs of a later clause, ascending. */
  int[] ofLater(int j) {
    return ofLater.get(j);
  }

  /** The pair of two clauses, or -1. Places outside the statements have none. */
  int find(int i, int j) {
    if (i < 0 || i >= earlierSize()) {
      return -1;
    }
    int[] pairs = ofEarlier.get(i);
    int low = 0;
    int high = pairs.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int place = later[pairs[middle]];
      if (place == j) {
        return pairs[middle];
      }
      low = place < j ? middle + 1 : low;
      high = place < j ? high : middle - 1;
    }
    return -1;
  }
}

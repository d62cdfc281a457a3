package io.github.clausediff.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which links are moved: those outside the longest chain of links that stand in the same order on
 * both sides. Of chains with as many links the one with more clauses and likelier links stays; of
 * chains alike in that too, the one with the longer wording; then the one that is first in the
 * earlier statement, which can only happen between links of the same words. A link stands where its
 * first clauses stand.
 */
public final class Moves {

  /** Small enough that ten thousand clauses weigh less than a link. */
  private static final double CLAUSE = 1e-5;

  /** Small enough that hardly any number of links outweighs a clause. */
  private static final double SIMILARITY = 1e-8;

  private Moves() {}

  /**
   * Where a link stands.
   *
   * @param earlier 0-based place of its first earlier clause
   * @param later 0-based place of its first later clause
   * @param clauses number of its clauses on both sides
   * @param similarity 0..1, of the two sides
   * @param wording tells links apart by their words, whichever statement comes first
   */
  public record Place(int earlier, int later, int clauses, double similarity, long wording) {

    /** Of a link whose words are not known. */
    public Place(int earlier, int later, int clauses, double similarity) {
      this(earlier, later, clauses, similarity, 0);
    }

    private double weight() {
      return 1 + clauses * CLAUSE + similarity * SIMILARITY;
    }
  }

  /** For each link whether it is moved. */
  public static List<Boolean> moved(List<Place> links) {
    int[] order =
        IntStream.range(0, links.size())
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer link) -> links.get(link).earlier())
                    .thenComparingInt(link -> links.get(link).later()))
            .mapToInt(Integer::intValue)
            .toArray();
    Weights weights = new Weights(order.length);
    int[] before = new int[order.length];
    for (int k = 0; k < order.length; k++) {
      before[k] = best(links, order, weights, k);
      weights.add(k, links.get(order[k]), before[k]);
    }
    List<Boolean> moved = new ArrayList<>(Collections.nCopies(links.size(), true));
    for (int k = weights.heaviest(); k >= 0; k = before[k]) {
      moved.set(order[k], false);
    }
    return List.copyOf(moved);
  }

  /** Of the heaviest chain that ends with each link: its weight, then its wording. */
  private static final class Weights {

    private final double[] weight;
    private final long[] wording;

    Weights(int size) {
      weight = new double[size];
      wording = new long[size];
    }

    void add(int k, Place link, int before) {
      weight[k] = link.weight() + (before < 0 ? 0 : weight[before]);
      wording[k] = link.wording() + (before < 0 ? 0 : wording[before]);
    }

    boolean heavier(int k, int than) {
      return weight[k] > weight[than] || weight[k] == weight[than] && wording[k] > wording[than];
    }

    int heaviest() {
      int heaviest = weight.length - 1;
      for (int k = 0; k < weight.length; k++) {
        heaviest = heavier(k, heaviest) ? k : heaviest;
      }
      return heaviest;
    }
  }

  private static int best(List<Place> links, int[] order, Weights weights, int end) {
    int best = -1;
    for (int k = 0; k < end; k++) {
      boolean follows =
          links.get(order[k]).later() < links.get(order[end]).later()
              && links.get(order[k]).earlier() < links.get(order[end]).earlier();
      best = follows && (best < 0 || weights.heavier(k, best)) ? k : best;
    }
    return best;
  }
}

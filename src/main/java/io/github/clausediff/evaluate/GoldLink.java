package io.github.clausediff.evaluate;

import java.util.List;

/**
 * Clauses that belong together; both sides hold some.
 *
 * @param earlier 0-based places, ascending
 * @param later 0-based places, ascending
 */
public record GoldLink(List<Integer> earlier, List<Integer> later) {

  public GoldLink {
    earlier = earlier.stream().sorted().distinct().toList();
    later = later.stream().sorted().distinct().toList();
  }

  /** Every combination of an earlier with a later clause. */
  public List<Cell> cells() {
    return earlier.stream().flatMap(i -> later.stream().map(j -> new Cell(i, j))).toList();
  }
}

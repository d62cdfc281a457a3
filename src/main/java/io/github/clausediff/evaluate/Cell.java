package io.github.clausediff.evaluate;

import java.util.Comparator;

/**
 * An earlier and a later clause that belong together.
 *
 * @param earlier 0-based place of the earlier clause
 * @param later 0-based place of the later clause
 */
public record Cell(int earlier, int later) implements Comparable<Cell> {

  private static final Comparator<Cell> ORDER =
      Comparator.comparingInt(Cell::earlier).thenComparingInt(Cell::later);

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}

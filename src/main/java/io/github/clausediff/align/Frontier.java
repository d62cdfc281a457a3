package io.github.clausediff.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The heaviest chains so far, asked for in reading order: rows ascending, columns ascending in each
 * row. A Fenwick tree holds the maxima of the rows above.
 */
final class Frontier {

  private final double stay;
  private final double[] tree;
  private final double[] lastWeight;
  private final int[] lastRow;
  private final List<Runnable> pending = new ArrayList<>();
  private final int[] row = {-1};

  Frontier(int columns, double stay) {
    this.stay = stay;
    this.tree = new double[columns + 1];
    this.lastWeight = new double[columns];
    this.lastRow = new int[columns];
    Arrays.fill(lastRow, -2);
  }

  /** Weight of the heaviest chain that a pair can carry on; 0 where it begins one. */
  double before(int i, int j) {
    enter(i);
    double best = 0;
    for (int column = j; column > 0; column -= column & -column) {
      best = Math.max(best, tree[column]);
    }
    if (lastRow[j] == i - 1) {
      best = Math.max(best, lastWeight[j] - stay);
    }
    if (j > 0 && lastRow[j - 1] == i) {
      best = Math.max(best, lastWeight[j - 1] - stay);
    }
    return best;
  }

  /** Adds a chain that ends with a pair. */
  void add(int i, int j, double weight) {
    lastRow[j] = i;
    lastWeight[j] = weight;
    pending.add(() -> raise(j, weight));
  }

  private void enter(int i) {
    if (i != row[0]) {
      pending.forEach(Runnable::run);
      pending.clear();
      row[0] = i;
    }
  }

  private void raise(int j, double weight) {
    for (int column = j + 1; column < tree.length; column += column & -column) {
      tree[column] = Math.max(tree[column], weight);
    }
  }
}

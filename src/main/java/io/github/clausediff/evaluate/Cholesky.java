package io.github.clausediff.evaluate;

/** Solves linear equations with a symmetric positive matrix. */
final class Cholesky {

  private Cholesky() {}

  /** The x for which {@code matrix · x = right}; only the lower triangle is read. */
  static double[] solve(double[][] matrix, double[] right) {
    double[][] root = root(matrix);
    int size = right.length;
    double[] half = new double[size];
    for (int r = 0; r < size; r++) {
      double rest = right[r];
      for (int c = 0; c < r; c++) {
        rest -= root[r][c] * half[c];
      }
      half[r] = rest / root[r][r];
    }
    double[] x = new double[size];
    for (int r = size - 1; r >= 0; r--) {
      double rest = half[r];
      for (int c = r + 1; c < size; c++) {
        rest -= root[c][r] * x[c];
      }
      x[r] = rest / root[r][r];
    }
    return x;
  }

  private static double[][] root(double[][] matrix) {
    int size = matrix.length;
    double[][] root = new double[size][size];
    for (int r = 0; r < size; r++) {
      for (int c = 0; c <= r; c++) {
        double rest = matrix[r][c];
        for (int k = 0; k < c; k++) {
          rest -= root[r][k] * root[c][k];
        }
        root[r][c] = r == c ? Math.sqrt(Math.max(rest, 1e-12)) : rest / root[c][c];
      }
    }
    return root;
  }

  static double dot(double[] one, double[] other) {
    double dot = 0;
    for (int k = 0; k < one.length; k++) {
      dot += one[k] * other[k];
    }
    return dot;
  }
}

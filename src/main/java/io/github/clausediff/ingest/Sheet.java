package io.github.clausediff.ingest;

import java.util.List;

/**
 * One page of a PDF.
 *
 * @param number 1-based
 * @param height in points
 * @param pictures whether there are any
 * @param lines in the order in which they are written
 */
record Sheet(int number, double height, boolean pictures, List<Line> lines) {

  Sheet {
    lines = List.copyOf(lines);
  }
}

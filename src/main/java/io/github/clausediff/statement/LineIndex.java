package io.github.clausediff.statement;

import io.github.clausediff.text.SourceText;
import java.util.Arrays;

/** Where the lines of a file begin, for many questions about one file. */
final class LineIndex {

  private final int[] starts;

  LineIndex(SourceText source) {
    int[] found = new int[source.text().length() + 1];
    int count = 1;
    for (int i = 0; i < source.text().length(); i++) {
      if (source.endsLine(i)) {
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  /** 1-based line of a 0-based offset. */
  int lineOf(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }
}

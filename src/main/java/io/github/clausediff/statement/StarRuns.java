package io.github.clausediff.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Runs of stars that Markdown left in the text of a block. Emphasis such as "**Title **", with a
 * space inside, is none to Markdown; yet stars in equal pairs are marks and no text.
 */
final class StarRuns {

  private static final int LONGEST = 3;

  private record Star(int start, int end) {}

  private final List<Star> runs = new ArrayList<>();

  /** A run at 0-based offsets of the file. */
  void add(int start, int end) {
    runs.add(new Star(start, end));
  }

  /** Takes paired runs out of the kept characters; what lies between two or more stars is bold. */
  void drop(BitSet kept, BitSet bold) {
    for (int length = 1; length <= LONGEST; length++) {
      int wanted = length;
      List<Star> equal = runs.stream().filter(run -> run.end() - run.start() == wanted).toList();
      for (int i = 0; equal.size() % 2 == 0 && i < equal.size(); i += 2) {
        Star opens = equal.get(i);
        Star closes = equal.get(i + 1);
        kept.clear(opens.start(), opens.end());
        kept.clear(closes.start(), closes.end());
        if (length > 1) {
          bold.set(opens.start(), closes.end());
        }
      }
    }
  }
}

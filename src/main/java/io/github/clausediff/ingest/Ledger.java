package io.github.clausediff.ingest;

import java.util.List;

/** Proves that no letter of a source is lost and none is counted twice. */
final class Ledger {

  private Ledger() {}

  /** Every letter and digit of the source is in what is kept or in what is left out. */
  static void check(long source, List<Paragraph> kept, List<Omission> omitted) {
    long inside = kept.stream().mapToLong(p -> Words.ink(p.text().text())).sum();
    long outside = omitted.stream().mapToLong(part -> Words.ink(part.text())).sum();
    if (source != inside + outside) {
      throw new IllegalStateException(
          source + " letters read, " + inside + " kept, " + outside + " left out");
    }
  }
}

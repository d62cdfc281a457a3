package io.github.clausediff.cli;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.align.Alignment;
import io.github.clausediff.history.Chronicle;
import io.github.clausediff.history.Witness;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Pin;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Aligns statements of a chronicle, two at a time, as far as lineages ask for it. */
record PairAligner(Chronicle chronicle, EncoderOption encoder) {

  /** Two statements by their places and the hashes of their texts. */
  record Pair(int earlier, int later, String from, String to) {}

  /** On all processors; with a sentence encoder, which is one for all, one after the other. */
  Map<Pair, Alignment> align(List<Pair> missing) {
    boolean configured = chronicle.series().encoder();
    Aligner aligner = encoder.aligner(configured);
    Stream<Pair> pairs = encoder.isWanted(configured) ? missing.stream() : missing.parallelStream();
    return pairs
        .map(pair -> Map.entry(pair, align(aligner, pair)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The links alone, which is all that is kept. */
  private Alignment align(Aligner aligner, Pair pair) {
    Witness earlier = chronicle.at(pair.earlier());
    Witness later = chronicle.at(pair.later());
    Alignment all = aligner.with(pins(earlier, later)).align(earlier.clauses(), later.clauses());
    return new Alignment(all.links(), List.of());
  }

  /** What people decided about two statements. */
  static List<Pin> pins(Witness earlier, Witness later) {
    return Corpus.pinsOf(earlier.statement(), later.statement());
  }
}

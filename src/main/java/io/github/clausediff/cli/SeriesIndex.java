package io.github.clausediff.cli;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.align.Alignment;
import io.github.clausediff.history.AlignmentIndex;
import io.github.clausediff.history.Alignments;
import io.github.clausediff.history.Chronicle;
import io.github.clausediff.history.Witness;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Pin;
import io.github.clausediff.text.AtomicFile;
import io.github.clausediff.text.InputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The alignments of a series, kept in a file beside its statements. What the file holds counts only
 * for the same texts, the same program and the same knowledge of the series; it can be deleted at
 * any time, and a folder that cannot be written is none the worse.
 */
final class SeriesIndex {

  static final String NAME = ".clausediff-index";

  private final Path file;
  private final Terminal terminal;
  private final EncoderOption encoder;

  SeriesIndex(Path folder, EncoderOption encoder, Terminal terminal) {
    this.file = folder.resolve(NAME);
    this.encoder = encoder;
    this.terminal = terminal;
  }

  /** Two statements by their places and the hashes of their texts. */
  private record Pair(int earlier, int later, String from, String to) {}

  /** All alignments that the lineages of a chronicle ask for. */
  Alignments alignments(Chronicle chronicle) {
    boolean encoded = encoder.isWanted(chronicle.series().encoder());
    AlignmentIndex kept = read(IndexKey.of(chronicle.series(), encoded));
    AlignmentIndex next = new AlignmentIndex(IndexKey.of(chronicle.series(), encoded));
    List<Pair> pairs = pairs(chronicle);
    List<Optional<Alignment>> found =
        pairs.parallelStream().map(pair -> find(kept, chronicle, pair)).toList();
    Map<Pair, Alignment> alignments = new HashMap<>();
    for (int k = 0; k < pairs.size(); k++) {
      Pair pair = pairs.get(k);
      found.get(k).ifPresent(alignment -> alignments.put(pair, alignment));
      next.keep(pair.from(), pair.to(), kept);
    }
    if (alignments.size() < pairs.size()) {
      List<Pair> missing = pairs.stream().filter(p -> !alignments.containsKey(p)).toList();
      align(chronicle, missing).forEach(alignments::put);
      missing.forEach(pair -> next.put(pair.from(), pair.to(), of(alignments, pair)));
      write(next);
    }
    return between(alignments);
  }

  private static Alignment of(Map<Pair, Alignment> alignments, Pair pair) {
    return Objects.requireNonNull(alignments.get(pair));
  }

  private static Alignments between(Map<Pair, Alignment> alignments) {
    Map<List<Integer>, Alignment> byPlaces = new HashMap<>();
    alignments.forEach((p, alignment) -> byPlaces.put(List.of(p.earlier(), p.later()), alignment));
    return (earlier, later) -> Objects.requireNonNull(byPlaces.get(List.of(earlier, later)));
  }

  private static Optional<Alignment> find(AlignmentIndex kept, Chronicle chronicle, Pair pair) {
    Witness earlier = chronicle.at(pair.earlier());
    Witness later = chronicle.at(pair.later());
    return kept.find(pair.from(), pair.to(), earlier.clauses(), later.clauses())
        .filter(alignment -> pins(earlier, later).isEmpty());
  }

  private static List<Pair> pairs(Chronicle chronicle) {
    List<String> hashes =
        chronicle.witnesses().parallelStream()
            .map(witness -> AlignmentIndex.hash(witness.statement().source().text()))
            .toList();
    List<Pair> pairs = new ArrayList<>();
    for (int later = 0; later < hashes.size(); later++) {
      for (int earlier : chronicle.before(later)) {
        pairs.add(new Pair(earlier, later, hashes.get(earlier), hashes.get(later)));
      }
    }
    return pairs;
  }

  /** On all processors; with a sentence encoder, which is one for all, one after the other. */
  private Map<Pair, Alignment> align(Chronicle chronicle, List<Pair> missing) {
    boolean configured = chronicle.series().encoder();
    Aligner aligner = encoder.aligner(configured);
    Stream<Pair> pairs = encoder.isWanted(configured) ? missing.stream() : missing.parallelStream();
    return pairs
        .map(pair -> Map.entry(pair, align(aligner, chronicle, pair)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Alignment align(Aligner aligner, Chronicle chronicle, Pair pair) {
    Witness earlier = chronicle.at(pair.earlier());
    Witness later = chronicle.at(pair.later());
    return aligner.with(pins(earlier, later)).align(earlier.clauses(), later.clauses());
  }

  private static List<Pin> pins(Witness earlier, Witness later) {
    return Corpus.pinsOf(earlier.statement(), later.statement());
  }

  private AlignmentIndex read(String key) {
    try {
      if (Files.isRegularFile(file)) {
        return AlignmentIndex.read(Files.readString(file, StandardCharsets.UTF_8), key);
      }
    } catch (AlignmentIndex.DamagedException | IOException e) {
      terminal.err().println(file + " is damaged; it is made anew");
    }
    return new AlignmentIndex(key);
  }

  /** A folder that cannot be written is no failure: the answer is there all the same. */
  private void write(AlignmentIndex index) {
    try {
      AtomicFile.write(file, index.text());
    } catch (InputException e) {
      terminal.err().println("the index is not kept: " + e.getMessage());
    }
  }
}

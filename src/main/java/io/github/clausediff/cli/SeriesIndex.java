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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  private record Pair(int earlier, int later) {}

  /** All alignments that the lineages of a chronicle ask for. */
  Alignments alignments(Chronicle chronicle) {
    boolean encoded = encoder.isWanted(chronicle.series().encoder());
    AlignmentIndex kept = read(IndexKey.of(chronicle.series(), encoded));
    AlignmentIndex next = new AlignmentIndex(IndexKey.of(chronicle.series(), encoded));
    List<String> hashes =
        chronicle.witnesses().stream()
            .map(witness -> AlignmentIndex.hash(witness.statement().source().text()))
            .toList();
    List<Pair> pairs = pairs(chronicle);
    Map<Pair, Alignment> alignments = new HashMap<>();
    List<Optional<Alignment>> found =
        pairs.parallelStream().map(pair -> find(kept, chronicle, hashes, pair)).toList();
    IntStream.range(0, pairs.size())
        .forEach(k -> found.get(k).ifPresent(one -> alignments.put(pairs.get(k), one)));
    alignments.putAll(align(chronicle, pairs.stream().filter(p -> !alignments.containsKey(p))));
    for (Pair pair : pairs) {
      next.put(hashes.get(pair.earlier()), hashes.get(pair.later()), of(alignments, pair));
    }
    if (found.stream().anyMatch(Optional::isEmpty)) {
      write(next);
    }
    return (earlier, later) -> of(alignments, new Pair(earlier, later));
  }

  private static Alignment of(Map<Pair, Alignment> alignments, Pair pair) {
    return Objects.requireNonNull(alignments.get(pair));
  }

  private static Optional<Alignment> find(
      AlignmentIndex kept, Chronicle chronicle, List<String> hashes, Pair pair) {
    Witness earlier = chronicle.at(pair.earlier());
    Witness later = chronicle.at(pair.later());
    return kept.find(
            hashes.get(pair.earlier()),
            hashes.get(pair.later()),
            earlier.clauses(),
            later.clauses())
        .filter(alignment -> pins(earlier, later).isEmpty());
  }

  private static List<Pair> pairs(Chronicle chronicle) {
    return IntStream.range(0, chronicle.size())
        .boxed()
        .flatMap(later -> chronicle.before(later).stream().map(back -> new Pair(back, later)))
        .toList();
  }

  /** On all processors; with a sentence encoder, which is one for all, one after the other. */
  private Map<Pair, Alignment> align(Chronicle chronicle, Stream<Pair> missing) {
    boolean configured = chronicle.series().encoder();
    Aligner aligner = encoder.aligner(configured);
    Stream<Pair> ways = encoder.isWanted(configured) ? missing : missing.parallel();
    return ways.map(pair -> Map.entry(pair, align(aligner, chronicle, pair)))
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

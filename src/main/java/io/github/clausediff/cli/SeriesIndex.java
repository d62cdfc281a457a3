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
import java.util.stream.IntStream;

/**
 * The alignments of a series, kept in a file beside its statements. What the file holds counts only
 * for the same texts, the same program and the same knowledge of the series; it can be deleted at
 * any time, and a folder that cannot be written is none the worse.
 */
final class SeriesIndex {

  static final String NAME = ".clausediff-index";

  private final Path file;
  private final Terminal terminal;
  private final Aligner aligner = new Aligner();

  SeriesIndex(Path folder, Terminal terminal) {
    this.file = folder.resolve(NAME);
    this.terminal = terminal;
  }

  private record Pair(int earlier, int later) {}

  /** All alignments that the lineages of a chronicle ask for. */
  Alignments alignments(Chronicle chronicle) {
    AlignmentIndex kept = read(IndexKey.of(chronicle.series()));
    AlignmentIndex next = new AlignmentIndex(IndexKey.of(chronicle.series()));
    List<String> hashes =
        chronicle.witnesses().stream()
            .map(witness -> AlignmentIndex.hash(witness.statement().source().text()))
            .toList();
    Map<Pair, Alignment> alignments = new HashMap<>();
    List<Pair> missing = new ArrayList<>();
    for (Pair pair : pairs(chronicle)) {
      Witness earlier = chronicle.at(pair.earlier());
      Witness later = chronicle.at(pair.later());
      String from = hashes.get(pair.earlier());
      String to = hashes.get(pair.later());
      kept.find(from, to, earlier.clauses(), later.clauses())
          .filter(alignment -> pins(earlier, later).isEmpty())
          .ifPresentOrElse(found -> alignments.put(pair, found), () -> missing.add(pair));
    }
    List<Alignment> made = missing.parallelStream().map(pair -> align(chronicle, pair)).toList();
    IntStream.range(0, made.size()).forEach(k -> alignments.put(missing.get(k), made.get(k)));
    alignments.forEach(
        (pair, alignment) ->
            next.put(hashes.get(pair.earlier()), hashes.get(pair.later()), alignment));
    if (!missing.isEmpty()) {
      write(next);
    }
    return (earlier, later) -> Objects.requireNonNull(alignments.get(new Pair(earlier, later)));
  }

  private static List<Pair> pairs(Chronicle chronicle) {
    return IntStream.range(0, chronicle.size())
        .boxed()
        .flatMap(later -> chronicle.before(later).stream().map(back -> new Pair(back, later)))
        .toList();
  }

  private Alignment align(Chronicle chronicle, Pair pair) {
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

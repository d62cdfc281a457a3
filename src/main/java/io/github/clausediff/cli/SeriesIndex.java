package io.github.clausediff.cli;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.align.Alignment;
import io.github.clausediff.history.Alignments;
import io.github.clausediff.history.Chronicle;
import io.github.clausediff.history.HistoryIndex;
import io.github.clausediff.history.Witness;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Pin;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.StatementFile;
import io.github.clausediff.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Statements in normal form and alignments of a series, kept in a file beside its statements. What
 * the file holds counts only for the same texts, the same program and the same knowledge of the
 * series.
 */
final class SeriesIndex {

  private final IndexFile file;
  private final Series series;
  private final EncoderOption encoder;
  private final String key;
  private final HistoryIndex kept;

  /** Statement → hash of its text. */
  private final Map<Witness, String> hashes = Collections.synchronizedMap(new IdentityHashMap<>());

  /** Of a folder of which {@code series} is known. */
  SeriesIndex(Path folder, Series series, EncoderOption encoder, Terminal terminal) {
    this.file = new IndexFile(folder.resolve(IndexFile.NAME), terminal);
    this.series = series;
    this.encoder = encoder;
    this.key = IndexKey.of(series, encoder.isWanted(series.encoder()));
    this.kept = file.read(key);
  }

  Series series() {
    return series;
  }

  /** Statements of the series in normal form, read anew only where they are not kept. */
  List<Witness> witnesses(List<SeriesFolder.Entry> entries, Corpus corpus) {
    List<Optional<Witness>> found = entries.parallelStream().map(this::find).toList();
    List<Witness> witnesses = new ArrayList<>(found.stream().flatMap(Optional::stream).toList());
    if (witnesses.size() < entries.size()) {
      Normalizer normalizer = new Normalizer(series);
      IntStream.range(0, entries.size())
          .parallel()
          .filter(k -> found.get(k).isEmpty())
          .mapToObj(k -> corpus.find(entries.get(k).file().toString()))
          .map(statement -> new Witness(statement, normalizer.normalize(statement.clauses())))
          .forEachOrdered(witnesses::add);
    }
    return witnesses;
  }

  private Optional<Witness> find(SeriesFolder.Entry entry) {
    SourceText source = StatementFile.read(entry.file(), entry.file().toString());
    String hash = HistoryIndex.hash(source.text());
    Optional<Witness> found = kept.find(hash, source, SeriesFolder.factsOf(entry.file()));
    found.ifPresent(witness -> hashes.put(witness, hash));
    return found;
  }

  /** Two statements by their places and the hashes of their texts. */
  private record Pair(int earlier, int later, String from, String to) {}

  /** All alignments that the lineages of a chronicle ask for. */
  Alignments alignments(Chronicle chronicle) {
    List<Pair> pairs = pairs(chronicle);
    List<Optional<Alignment>> found =
        pairs.parallelStream().map(pair -> find(chronicle, pair)).toList();
    Map<Pair, Alignment> alignments = new HashMap<>();
    for (int k = 0; k < pairs.size(); k++) {
      Pair pair = pairs.get(k);
      found.get(k).ifPresent(alignment -> alignments.put(pair, alignment));
    }
    if (alignments.size() < pairs.size()) {
      List<Pair> missing = pairs.stream().filter(p -> !alignments.containsKey(p)).toList();
      align(chronicle, missing).forEach(alignments::put);
      write(chronicle, pairs, alignments);
    }
    return between(alignments);
  }

  /** Keeps what belongs to this chronicle, and nothing that no statement asks for any more. */
  private void write(Chronicle chronicle, List<Pair> pairs, Map<Pair, Alignment> alignments) {
    HistoryIndex next = new HistoryIndex(key);
    for (Witness witness : chronicle.witnesses()) {
      String hash = hash(witness);
      if (!next.keep(hash, kept)) {
        next.put(hash, witness);
      }
    }
    for (Pair pair : pairs) {
      if (!next.keep(pair.from(), pair.to(), kept)) {
        next.put(pair.from(), pair.to(), of(alignments, pair));
      }
    }
    file.write(next);
  }

  private String hash(Witness witness) {
    return hashes.computeIfAbsent(witness, w -> HistoryIndex.hash(w.statement().source().text()));
  }

  private static Alignment of(Map<Pair, Alignment> alignments, Pair pair) {
    return Objects.requireNonNull(alignments.get(pair));
  }

  private static Alignments between(Map<Pair, Alignment> alignments) {
    Map<List<Integer>, Alignment> byPlaces = new HashMap<>();
    alignments.forEach((p, alignment) -> byPlaces.put(List.of(p.earlier(), p.later()), alignment));
    return (earlier, later) -> Objects.requireNonNull(byPlaces.get(List.of(earlier, later)));
  }

  private Optional<Alignment> find(Chronicle chronicle, Pair pair) {
    Witness earlier = chronicle.at(pair.earlier());
    Witness later = chronicle.at(pair.later());
    return kept.find(pair.from(), pair.to(), earlier.clauses(), later.clauses())
        .filter(alignment -> pins(earlier, later).isEmpty());
  }

  private List<Pair> pairs(Chronicle chronicle) {
    List<String> hashes = chronicle.witnesses().parallelStream().map(this::hash).toList();
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

  /** The links alone, which is all that is kept. */
  private static Alignment align(Aligner aligner, Chronicle chronicle, Pair pair) {
    Witness earlier = chronicle.at(pair.earlier());
    Witness later = chronicle.at(pair.later());
    Alignment all = aligner.with(pins(earlier, later)).align(earlier.clauses(), later.clauses());
    return new Alignment(all.links(), List.of());
  }

  private static List<Pin> pins(Witness earlier, Witness later) {
    return Corpus.pinsOf(earlier.statement(), later.statement());
  }
}

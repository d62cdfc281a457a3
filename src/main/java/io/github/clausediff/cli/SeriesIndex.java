package io.github.clausediff.cli;

import io.github.clausediff.align.Alignment;
import io.github.clausediff.cli.PairAligner.Pair;
import io.github.clausediff.history.Alignments;
import io.github.clausediff.history.Chronicle;
import io.github.clausediff.history.HistoryIndex;
import io.github.clausediff.history.Witness;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.StatementFile;
import io.github.clausediff.text.Sha256;
import io.github.clausediff.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Statements in normal form and alignments of a series, kept in a file beside its statements. What
 * the file holds counts only for the same texts, the same program and the same knowledge of the
 * series.
 */
final class SeriesIndex {

  private final SeriesFolder folder;
  private final IndexFile file;
  private final Series series;
  private final EncoderOption encoder;
  private final String key;

  /** What the file holds: of this chronicle and of others through the same folder. */
  private HistoryIndex kept;

  /** Statement → hash of its text. */
  private final Map<Witness, String> hashes = Collections.synchronizedMap(new IdentityHashMap<>());

  /** Hashes of texts that were not found, or not good. */
  private final Set<String> missed = ConcurrentHashMap.newKeySet();

  /** Of a folder, with what is known of its series. */
  SeriesIndex(SeriesFolder folder, EncoderOption encoder, Terminal terminal) {
    this.folder = folder;
    this.file = new IndexFile(folder.folder().resolve(IndexFile.NAME), terminal);
    this.series = Corpus.seriesOf(folder);
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
    SourceText source = source(entry);
    String hash = Sha256.hex(source.text());
    Optional<Witness> found = kept.find(hash, source, SeriesFolder.factsOf(entry.file()));
    found.ifPresent(witness -> hashes.put(witness, hash));
    if (found.isEmpty()) {
      missed.add(hash);
      tell(kept.has(hash));
    }
    return found;
  }

  private void tell(boolean damaged) {
    if (damaged) {
      file.damaged();
    }
  }

  private static SourceText source(SeriesFolder.Entry entry) {
    return StatementFile.read(entry.file(), entry.file().toString());
  }

  /** All alignments that the lineages of a chronicle ask for. */
  Alignments alignments(Chronicle chronicle) {
    List<Pair> pairs = pairs(chronicle);
    List<Optional<Alignment>> found =
        pairs.parallelStream().map(pair -> find(chronicle, pair)).toList();
    Map<Pair, Alignment> alignments = new HashMap<>();
    List<Pair> missing = new ArrayList<>();
    for (int k = 0; k < pairs.size(); k++) {
      Pair pair = pairs.get(k);
      found.get(k).ifPresentOrElse(kept -> alignments.put(pair, kept), () -> missing.add(pair));
    }
    if (!missing.isEmpty() || file.isDamaged()) {
      Map<Pair, Alignment> made = new PairAligner(chronicle, encoder).align(missing);
      write(chronicle, alignments.keySet(), made);
      alignments.putAll(made);
    }
    return between(alignments);
  }

  /** Keeps what was found good and what was made, and nothing that no statement asks for. */
  private void write(Chronicle chronicle, Set<Pair> found, Map<Pair, Alignment> made) {
    HistoryIndex next = new HistoryIndex(key);
    next.keepAll(others(chronicle), kept);
    for (Witness witness : chronicle.witnesses()) {
      String hash = hash(witness);
      if (missed.contains(hash)) {
        next.put(hash, witness);
      } else {
        next.keep(hash, kept);
      }
    }
    found.forEach(pair -> next.keep(pair.from(), pair.to(), kept));
    made.forEach((pair, alignment) -> next.put(pair.from(), pair.to(), alignment));
    if (!next.holdsAsMuchAs(kept)) {
      file.write(next);
      kept = next;
    }
  }

  /** Hashes of the statements of the folder that another chronicle goes through. */
  private Set<String> others(Chronicle chronicle) {
    Set<String> own = chronicle.witnesses().stream().map(this::hash).collect(Collectors.toSet());
    Set<String> read =
        chronicle.witnesses().stream()
            .map(witness -> witness.statement().source().name())
            .collect(Collectors.toSet());
    return folder.entries().parallelStream()
        .filter(entry -> !read.contains(entry.file().toString()))
        .map(entry -> Sha256.hex(source(entry).text()))
        .filter(hash -> !own.contains(hash))
        .collect(Collectors.toSet());
  }

  private String hash(Witness witness) {
    return hashes.computeIfAbsent(witness, w -> Sha256.hex(w.statement().source().text()));
  }

  private static Alignments between(Map<Pair, Alignment> alignments) {
    Map<List<Integer>, Alignment> byPlaces = new HashMap<>();
    alignments.forEach((p, alignment) -> byPlaces.put(List.of(p.earlier(), p.later()), alignment));
    return (earlier, later) -> Objects.requireNonNull(byPlaces.get(List.of(earlier, later)));
  }

  private Optional<Alignment> find(Chronicle chronicle, Pair pair) {
    Witness earlier = chronicle.at(pair.earlier());
    Witness later = chronicle.at(pair.later());
    Optional<Alignment> found =
        kept.find(pair.from(), pair.to(), earlier.clauses(), later.clauses());
    tell(found.isEmpty() && kept.has(pair.from(), pair.to()));
    return found.filter(alignment -> PairAligner.pins(earlier, later).isEmpty());
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
}

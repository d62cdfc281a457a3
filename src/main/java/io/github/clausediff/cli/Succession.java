package io.github.clausediff.cli;

import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Languages;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.SeriesFolder.Entry;
import io.github.clausediff.statement.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The successive statements of every series of a corpus. */
final class Succession {

  private final Corpus corpus;
  private final EncoderOption encoder;

  Succession(Corpus corpus, EncoderOption encoder) {
    this.corpus = corpus;
    this.encoder = encoder;
  }

  /**
   * A statement and the next one of its series in the same language.
   *
   * @param earlier file of the one
   * @param later file of the other
   */
  record Pair(Path earlier, Path later) {

    private boolean holds(Path file) {
      return same(earlier, file) || same(later, file);
    }

    private static boolean same(Path one, Path other) {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
  }

  /** All pairs, series by series, oldest first. */
  List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (SeriesFolder series : corpus.series()) {
      List<Entry> entries = series.entries();
      for (int later = 1; later < entries.size(); later++) {
        int earlier = Languages.before(entries.stream().map(Entry::metadata).toList(), later);
        if (earlier >= 0) {
          pairs.add(new Pair(entries.get(earlier).file(), entries.get(later).file()));
        }
      }
    }
    return pairs;
  }

  /** Those pairs that a statement stands in: two at most. */
  List<Pair> pairsWith(Statement statement) {
    Path file = Path.of(statement.source().name());
    return pairs().stream().filter(pair -> pair.holds(file)).toList();
  }

  /** The two statements of a pair, compared. */
  Explained explain(Pair pair) {
    return Pipeline.explain(
        corpus.find(pair.earlier().toString()), corpus.find(pair.later().toString()), encoder);
  }
}

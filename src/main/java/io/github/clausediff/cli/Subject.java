package io.github.clausediff.cli;

import io.github.clausediff.gate.Predecessor;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.SeriesFolder.Entry;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A statement to be checked, and the one it is compared with.
 *
 * @param folder of its series
 * @param later the statement
 * @param earlierOrNull file of the other; null where there is none
 * @param choice why that one, or why none
 */
record Subject(SeriesFolder folder, Entry later, @Nullable Path earlierOrNull, String choice) {

  /** With its predecessor. */
  static Subject of(SeriesFolder folder, Entry later) {
    Predecessor before =
        Predecessor.of(
            folder.entries().stream().map(Entry::metadata).toList(),
            folder.entries().indexOf(later));
    Path file = before.place() < 0 ? null : folder.entries().get(before.place()).file();
    return new Subject(folder, later, file, before.words());
  }

  /** Taken because the rules of its series changed, and no statement did. */
  Subject byRules() {
    String words = choice + " (newest of its series, whose rules changed)";
    return new Subject(folder, later, earlierOrNull, words);
  }

  /** With one that a user names. */
  Subject against(Path file) {
    return new Subject(folder, later, file, "the one named by --against");
  }
}

package io.github.clausediff.cli;

import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.SeriesFolder.Entry;
import io.github.clausediff.statement.Statement;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which statements are to be checked: one that is named, or the newest of each series. */
final class Subjects {

  private final Corpus corpus;

  Subjects(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The statement of a name, which {@code series} may make whole. */
  Subject named(String name, @Nullable String series) {
    Statement statement = corpus.find(series == null ? name : series + "/" + name);
    return of(Path.of(statement.source().name()));
  }

  /** The statement in a file. */
  private static Subject of(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IllegalStateException("a file without a folder: " + file);
    }
    Path given = file.getParent();
    SeriesFolder series = SeriesFolder.list(given == null ? Path.of("") : given);
    return series.entries().stream()
        .filter(entry -> entry.file().getFileName().equals(file.getFileName()))
        .findFirst()
        .map(entry -> Subject.of(series, entry))
        .orElseThrow(() -> wrong(file.toString(), "not among the statements of its folder", ""));
  }

  /** The series of a name, or all that hold statements. */
  List<SeriesFolder> series(@Nullable String name) {
    List<SeriesFolder> all =
        corpus.series().stream().filter(folder -> !folder.entries().isEmpty()).toList();
    if (name == null) {
      return all;
    }
    List<SeriesFolder> named = all.stream().filter(folder -> folder.id().equals(name)).toList();
    if (named.isEmpty()) {
      String ids = all.stream().map(SeriesFolder::id).collect(Collectors.joining(", "));
      throw wrong(name, "no such series", "expected one of " + ids);
    }
    return named;
  }

  /** The statements of the newest day of a series: one, or the papers of one meeting. */
  static List<Subject> newest(SeriesFolder folder) {
    Entry last = folder.entries().get(folder.entries().size() - 1);
    return folder.entries().stream()
        .filter(entry -> entry.equals(last) || !last.date().isEmpty() && isOf(entry, last))
        .map(entry -> Subject.of(folder, entry))
        .toList();
  }

  private static boolean isOf(Entry entry, Entry last) {
    return entry.date().equals(last.date());
  }

  private static InputException wrong(String name, String what, String expected) {
    return new InputException(Location.of(name), what, expected);
  }
}

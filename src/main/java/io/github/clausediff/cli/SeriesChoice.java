package io.github.clausediff.cli;

import io.github.clausediff.history.Chronicle;
import io.github.clausediff.history.QueryReader;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Through which series a question goes: the one named, the only one, or the only one that has it.
 */
final class SeriesChoice {

  private final List<SeriesFolder> all;
  private final Histories histories;

  SeriesChoice(List<SeriesFolder> all, Histories histories) {
    this.all = all.stream().filter(folder -> !folder.entries().isEmpty()).toList();
    this.histories = histories;
  }

  SeriesFolder choose(@Nullable String name, String query) {
    if (name != null) {
      return named(all, name);
    }
    if (all.size() == 1) {
      return all.get(0);
    }
    List<SeriesFolder> having = all.stream().filter(folder -> has(folder, query)).toList();
    if (having.size() == 1) {
      return having.get(0);
    }
    throw having.isEmpty()
        ? wrong(query, "found in no series", "--series names one of " + names(all))
        : wrong(query, "which series?", "--series with one of " + names(having));
  }

  /** The series of a name. */
  static SeriesFolder named(List<SeriesFolder> all, String name) {
    return all.stream()
        .filter(folder -> folder.id().equals(name))
        .findFirst()
        .orElseThrow(() -> wrong(name, "no such series", "expected one of " + names(all)));
  }

  private boolean has(SeriesFolder folder, String query) {
    Chronicle chronicle = histories.chronicle(folder);
    return QueryReader.isFound(chronicle, query);
  }

  private static String names(List<SeriesFolder> folders) {
    return folders.stream().map(SeriesFolder::id).collect(Collectors.joining(", "));
  }

  private static InputException wrong(String name, String what, String expected) {
    return new InputException(Location.of(name), what, expected);
  }
}

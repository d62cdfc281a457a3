package io.github.clausediff.report;

import io.github.clausediff.change.Warning;
import java.util.List;
import java.util.Locale;

/**
 * That a report shows some changes only.
 *
 * @param filter by what
 * @param shown number of changes shown
 * @param all every change, in order
 */
public record Filtered(Filter filter, int shown, List<ChangeView> all) {

  public Filtered {
    all = List.copyOf(all);
  }

  /** Number of all changes. */
  public int of() {
    return all.size();
  }

  /** What a reader has to know. */
  Warning warning() {
    return new Warning(
        "filtered",
        List.of(filter.words(), String.valueOf(shown), String.valueOf(of())),
        String.format(
            Locale.ROOT,
            "filtered by %s: %d of %d changes are shown and counted",
            filter.words(),
            shown,
            of()));
  }
}

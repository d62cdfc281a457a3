package io.github.clausediff.history;

import java.util.List;
import java.util.Optional;

/**
 * One question through every statement of a series, oldest first, present or not.
 *
 * @param query what was asked
 * @param series id of the series
 * @param entries one for each loaded statement
 */
public record History(Query query, String series, List<Entry> entries) {

  public History {
    entries = List.copyOf(entries);
  }

  public Optional<Entry> first() {
    return entries.stream().filter(Entry::present).findFirst();
  }

  public Optional<Entry> last() {
    return entries.stream().filter(Entry::present).reduce((earlier, later) -> later);
  }

  /** Number of statements that have it. */
  public long found() {
    return entries.stream().filter(Entry::present).count();
  }

  /** The most statements in a row; an overview that leaves it out neither counts nor ends it. */
  public int longestRun() {
    return entries.stream().mapToInt(Entry::run).max().orElse(0);
  }

  /** How many in a row up to the newest statement; 0 if that does not have it. */
  public int currentRun() {
    for (int at = entries.size() - 1; at >= 0; at--) {
      if (entries.get(at).presence() != Presence.LEFT_OUT) {
        return entries.get(at).run();
      }
    }
    return 0;
  }

  /** The statements that have it again after one or more in which it was not found. */
  public List<Entry> returns() {
    return entries.stream().filter(entry -> entry.present() && entry.run() == 1).skip(1).toList();
  }
}

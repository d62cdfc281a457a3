package io.github.clausediff.gate;

import io.github.clausediff.statement.Languages;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import java.util.List;

/**
 * The statement with which another is compared unless a user names one: the nearest before it that
 * is not known to be of another kind or in another language. A fact sheet leaves out what the
 * statement of the same day says, so kinds are never mixed unasked.
 *
 * @param place 0-based in the series, or -1 where there is none
 * @param words why this one, or why none
 */
public record Predecessor(int place, String words) {

  /** That of the statement at a place of its series; the statements stand by date, then by id. */
  public static Predecessor of(List<Metadata> series, int place) {
    Metadata later = series.get(place);
    for (int at = place - 1; at >= 0; at--) {
      Metadata earlier = series.get(at);
      if (isBefore(earlier, later) && isComparable(earlier, later)) {
        return new Predecessor(at, found(earlier, later));
      }
    }
    return new Predecessor(-1, none(series.subList(0, place), later));
  }

  /** Papers of one day answer the day before, not each other. */
  private static boolean isBefore(Metadata earlier, Metadata later) {
    String before = earlier.get(Field.DATE).orElse("");
    String after = later.get(Field.DATE).orElse("");
    return before.isEmpty() || after.isEmpty() || before.compareTo(after) < 0;
  }

  private static boolean isComparable(Metadata earlier, Metadata later) {
    boolean kinds =
        earlier.kind().isEmpty() || later.kind().isEmpty() || earlier.kind().equals(later.kind());
    return kinds && Languages.follow(earlier, later);
  }

  private static String found(Metadata earlier, Metadata later) {
    if (later.kind().isEmpty()) {
      return "the statement before; its own kind is not known";
    }
    return earlier.kind().isEmpty()
        ? "the statement before, whose kind is not known"
        : "the " + later.kind().get() + " before";
  }

  private static String none(List<Metadata> before, Metadata later) {
    List<Metadata> older =
        before.stream().filter(m -> isBefore(m, later) && Languages.follow(m, later)).toList();
    if (older.isEmpty()) {
      return "nothing to compare it with: no statement of the series is earlier";
    }
    Metadata nearest = older.get(older.size() - 1);
    return "nothing to compare it with: no earlier statement of the series is of the kind "
        + later.kind().orElse("")
        + "; the nearest is of the kind "
        + nearest.kind().orElse("")
        + " ("
        + nearest.id()
        + "), and --against would take it";
  }
}

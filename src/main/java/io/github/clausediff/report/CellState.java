package io.github.clausediff.report;

import io.github.clausediff.change.Change;
import io.github.clausediff.change.Effect;
import io.github.clausediff.history.Entry;
import io.github.clausediff.history.History;
import io.github.clausediff.history.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a cell of the matrix says, as a sign; the word and the colour go with it. */
enum CellState {
  PRESENT("●"),
  STRONGER("▲"),
  WEAKER("▼"),
  MIXED("◆"),
  RETURNED("↺"),
  ABSENT("○"),
  LEFT_OUT("–"),
  NOT_YET("·");

  private final String sign;

  CellState(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  /** Name of the style, and of the word. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Of every statement of a history, oldest first. */
  static List<CellState> all(History history) {
    List<CellState> states = new ArrayList<>();
    boolean begun = false;
    for (Entry entry : history.entries()) {
      states.add(of(entry, begun));
      begun |= entry.present();
    }
    return states;
  }

  /** Of a statement in the history of one lineage; {@code begun} once an earlier one has it. */
  private static CellState of(Entry entry, boolean begun) {
    if (!entry.present()) {
      return entry.presence() == Presence.LEFT_OUT ? LEFT_OUT : begun ? ABSENT : NOT_YET;
    }
    if (begun && entry.run() == 1) {
      return RETURNED;
    }
    List<Change> changes = entry.passages().stream().flatMap(p -> p.change().stream()).toList();
    boolean stronger = has(changes, "strengthened");
    boolean weaker = has(changes, "softened");
    if (stronger && weaker) {
      return MIXED;
    }
    return stronger ? STRONGER : weaker ? WEAKER : PRESENT;
  }

  private static boolean has(List<Change> changes, String type) {
    return changes.stream()
        .flatMap(change -> change.effects().stream())
        .map(Effect::type)
        .anyMatch(type::equals);
  }
}

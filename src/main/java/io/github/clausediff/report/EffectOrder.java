package io.github.clausediff.report;

import io.github.clausediff.change.Effect;
import java.util.List;

/** In which order changes of one group are shown: by what they do, then as they stand. */
final class EffectOrder {

  private static final List<String> ORDER =
      List.of("softened", "strengthened", "actor-changed", "narrowed", "widened", "delivered");

  /** Behind every effect. */
  private static final int NONE = ORDER.size() + 1;

  private EffectOrder() {}

  /**
   * The smaller, the earlier; what a doubtful link does comes after all others, and changes without
   * an effect come last.
   */
  static int of(ChangeView change) {
    int first = change.effects().stream().mapToInt(EffectOrder::of).min().orElse(2 * NONE);
    return change.doubtful() ? Math.min(2 * NONE, first + NONE) : first;
  }

  private static int of(Effect effect) {
    int at = ORDER.indexOf(effect.type());
    return at < 0 ? ORDER.size() : at;
  }
}

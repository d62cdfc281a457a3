package io.github.clausediff.gate;

import io.github.clausediff.align.Confidence;
import java.util.Arrays;
import java.util.List;

/** The words that a policy may use. */
public final class Words {

  /** Kinds that can be limited: all but {@code unchanged}. */
  public static final List<String> KINDS =
      List.of("dropped", "new", "reworded", "split", "merged", "moved");

  /** Effects, as printed in JSON. */
  public static final List<String> EFFECTS =
      List.of("strengthened", "softened", "widened", "narrowed", "actor-changed", "delivered");

  /** How sure a link is. */
  public static final List<String> CONFIDENCES =
      Arrays.stream(Confidence.values()).map(Confidence::toString).toList();

  private Words() {}
}

package io.github.clausediff.gate;

import io.github.clausediff.align.Confidence;
import io.github.clausediff.gate.IntegrityFinding.Check;
import io.github.clausediff.statement.Series;
import java.util.ArrayList;
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
  static final List<String> CONFIDENCES =
      Arrays.stream(Confidence.values()).map(Confidence::toString).toList();

  /** Kinds of documents. */
  static final List<String> DOCUMENTS =
      List.of("joint-statement", "overview", "fact-sheet", "press-statement", "other");

  /** What is looked at besides the changes. */
  static final List<String> CHECKS = Arrays.stream(Check.values()).map(Check::toString).toList();

  private Words() {}

  /** The topics of a series. */
  static List<String> topics(Series series) {
    return series.topics().stream().map(Series.Topic::id).toList();
  }

  /** The parties of a series, and both of them. */
  static List<String> actors(Series series) {
    List<String> ids = new ArrayList<>(series.parties().stream().map(Series.Party::id).toList());
    ids.add("both-sides");
    return ids;
  }
}

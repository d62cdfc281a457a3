package io.github.clausediff.report;

import io.github.clausediff.gate.Formula;
import io.github.clausediff.gate.IntegrityFinding.Check;
import io.github.clausediff.gate.Limit;
import io.github.clausediff.gate.Selection;
import java.util.ArrayList;
import java.util.List;

/** What is held against a statement, in words for those who read the outcome. */
final class LimitWords {

  private LimitWords() {}

  /** "No change that is dropped, and about taiwan". */
  static String of(Limit limit) {
    String count = limit.atMost() == 0 ? "No change" : "At most " + limit.atMost() + " changes";
    return count + which(limit.selection());
  }

  private static String which(Selection selection) {
    List<String> parts = new ArrayList<>();
    part(parts, "of the kind ", selection.kinds());
    part(parts, "with the effect ", selection.effects());
    part(parts, "about ", selection.topics());
    part(parts, "of ", selection.actors());
    part(parts, "of the confidence ", selection.confidences());
    if (selection.commitments()) {
      parts.add("with a commitment");
    }
    return parts.isEmpty() ? "" : " " + String.join(", ", parts);
  }

  private static void part(List<String> parts, String lead, List<String> words) {
    if (!words.isEmpty()) {
      parts.add(lead + String.join(" or ", words));
    }
  }

  /** "Stands in every later statement: phrase:…, no weaker than …". */
  static String of(Formula formula) {
    String form = formula.atLeast().isEmpty() ? "" : ", no weaker than “" + formula.atLeast() + "”";
    return "Has to stand in the later statement: " + formula.query() + form;
  }

  /** What a check of integrity looks at. */
  static String of(Check check) {
    return switch (check) {
      case HASH_MISMATCH -> "The text of a statement is the one whose hash is on record";
      case SOURCE_MISMATCH -> "The kept source of a statement is the one whose hash is on record";
      case SOURCE_MISSING -> "Where a series keeps sources, that of every statement is there";
      case SOURCE_UNKNOWN -> "A statement says where its text was published";
      case UNVERIFIED -> "The text of a statement can be held against a hash";
      case DUPLICATE_ID -> "No two statements of a series share an id";
      case ALTERED -> "A statement that was there before reads as it did";
      case FRONT_MATTER_ALTERED -> "What is said of a statement that was there before is the same";
      case DELETED -> "A statement that was there before is still there";
      case RENAMED -> "A statement that was there before has the name it had";
      case SHORT -> "A statement is not much shorter than the one before it";
    };
  }
}

package io.github.clausediff.report;

import io.github.clausediff.gate.Checked;
import io.github.clausediff.gate.Policy;
import io.github.clausediff.gate.Severity;
import io.github.clausediff.gate.Verdict;

/** What every report on a check says in the same words. */
final class CheckWords {

  private CheckWords() {}

  /** "SERIES: EARLIER → LATER". */
  static String pair(Checked checked) {
    String earlier = checked.compared() ? checked.earlier() + " → " : "";
    return checked.series() + ": " + earlier + checked.later();
  }

  /** What a statement was held against: files, options, or nothing. */
  static String policy(Checked checked) {
    Policy held = checked.held();
    return held.isEmpty()
        ? "none: no limit was held against it"
        : String.join(", ", held.names())
            + " ("
            + counted(held.limits().size(), "limit")
            + ", "
            + counted(held.formulas().size(), "formula")
            + ")";
  }

  private static String counted(int number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  /** "failed: 1 error, 0 warnings, 0 notices, 2 waived". */
  static String summary(CheckModel model) {
    return model.outcome() + ": " + counts(model.verdict());
  }

  /** "1 error, 0 warnings, 0 notices, 2 waived". */
  static String counts(Verdict verdict) {
    StringBuilder words = new StringBuilder();
    for (Severity severity : Severity.values()) {
      long count = verdict.count(severity);
      words.append(count).append(' ').append(severity).append(count == 1 ? ", " : "s, ");
    }
    words.append(verdict.waived().size()).append(" waived");
    return words.append(verdict.strict() ? "; warnings fail" : "").toString();
  }
}

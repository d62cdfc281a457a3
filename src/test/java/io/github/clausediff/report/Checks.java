package io.github.clausediff.report;

import io.github.clausediff.gate.Checked;
import io.github.clausediff.gate.Formula;
import io.github.clausediff.gate.IntegrityFinding;
import io.github.clausediff.gate.IntegrityFinding.Check;
import io.github.clausediff.gate.Limit;
import io.github.clausediff.gate.Place;
import io.github.clausediff.gate.Policy;
import io.github.clausediff.gate.Selection;
import io.github.clausediff.gate.Severity;
import io.github.clausediff.gate.StaleWaiver;
import io.github.clausediff.gate.Verdict;
import io.github.clausediff.gate.Violation;
import io.github.clausediff.gate.Waived;
import io.github.clausediff.gate.Waiver;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Outcomes of checks for tests, written out. */
final class Checks {

  static final Repository REPOSITORY = new Repository(Path.of(""));

  private static final String LATER = "statements/tarn/2031 b.md";
  private static final String EARLIER = "statements/tarn/2030.md";
  private static final String WAIVERS = "statements/tarn/waivers.yaml";

  private Checks() {}

  /** A bit of everything, with these words wherever words of users stand. */
  static CheckModel everything(String words) {
    Policy policy =
        new Policy(
            List.of("statements/tarn/policy.yaml"),
            List.of(
                new Limit(
                    "no-drops", Selection.ofKind("dropped"), 0, List.of(), Severity.ERROR, words),
                new Limit("few-new", Selection.ofKind("new"), 20, List.of(), Severity.WARNING, ""),
                new Limit(
                    "kept", Selection.ofEffect("softened"), 0, List.of(), Severity.ERROR, "")),
            List.of(
                new Formula(
                    "strait", "phrase:the strait", "oppose", List.of(), Severity.NOTICE, "")),
            Map.of(),
            Severity.WARNING);
    Waiver waiver =
        new Waiver(
            "bbbbbbbbbbbb", words, "Ann", "2031-05-06", "2032-01-01", "", "", at(WAIVERS, 3));
    Checked checked =
        new Checked(
            "tarn",
            "2030",
            "2031",
            LATER,
            "the overview before",
            policy,
            List.of(
                dropped("aaaaaaaaaaaa", words),
                violation("few-new", "cccccccccccc", Severity.WARNING, "21 changes, at most 20"),
                violation("strait", "dddddddddddd", Severity.NOTICE, "not there")),
            List.of(new Waived(dropped("bbbbbbbbbbbb", words), waiver)));
    Verdict verdict =
        new Verdict(
            List.of(checked),
            "the newest statement of each series",
            List.of(
                new IntegrityFinding(
                    "eeeeeeeeeeee",
                    Check.SHORT,
                    Severity.WARNING,
                    "2031",
                    "short: 3 clauses after 12",
                    at(LATER, 1))),
            List.of(),
            List.of(
                new StaleWaiver(
                    "ffffffffffff", Severity.WARNING, "nothing answers to it", false, waiver)),
            false);
    return new CheckModel(verdict, List.of(List.of(new SeenView("2031/4", words, "", ""))));
  }

  /** A statement without a predecessor. */
  static CheckModel uncompared() {
    Checked checked =
        new Checked(
            "tarn",
            "",
            "2031",
            LATER,
            "nothing to compare it with: no statement of the series is earlier",
            Policy.NONE,
            List.of(),
            List.of());
    return model(List.of(checked), "the newest statement of each series");
  }

  /** No statement at all. */
  static CheckModel nothing() {
    return model(List.of(), "no statement was added or altered since main");
  }

  private static CheckModel model(List<Checked> checks, String scope) {
    return new CheckModel(
        new Verdict(checks, scope, List.of(), List.of(), List.of(), false),
        checks.stream().map(c -> List.<SeenView>of()).toList());
  }

  private static Violation dropped(String id, String words) {
    return new Violation(
        id,
        "no-drops",
        Severity.ERROR,
        "no-drops: not found in 2031: “" + words + "”",
        List.of(id),
        at(EARLIER, 17),
        at(LATER, 9));
  }

  private static Violation violation(String rule, String id, Severity severity, String message) {
    return new Violation(
        id, rule, severity, rule + ": " + message, List.of(), at(LATER, 5), at(LATER, 5));
  }

  private static Place at(String file, int line) {
    return new Place(file, line);
  }
}

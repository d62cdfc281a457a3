package io.github.clausediff.report;

import io.github.clausediff.gate.Finding;
import io.github.clausediff.gate.Place;
import io.github.clausediff.gate.Verdict;
import io.github.clausediff.gate.Violation;
import io.github.clausediff.gate.Waived;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One test case. A text that is empty stands for an element that is not there.
 *
 * @param name of the case
 * @param failure what failed, a line a finding
 * @param skipped why nothing was judged
 * @param output what else is to be said
 */
record JUnitCase(String name, String failure, String skipped, String output) {

  /** What was found under a name: it fails where the gate does. */
  static JUnitCase of(String name, List<Finding> found, Verdict verdict, Repository repository) {
    String failing =
        found.stream()
            .filter(verdict::fails)
            .map(finding -> line(finding, repository))
            .collect(Collectors.joining("\n"));
    String rest =
        found.stream()
            .filter(finding -> !verdict.fails(finding))
            .map(finding -> line(finding, repository))
            .collect(Collectors.joining("\n"));
    return new JUnitCase(name, failing, "", rest);
  }

  /** Nothing could be judged. */
  static JUnitCase skipped(String name, String why) {
    return new JUnitCase(name, "", why, "");
  }

  /** What a waiver excuses. */
  static JUnitCase waived(Waived waived, Repository repository) {
    Finding finding = waived.finding();
    return new JUnitCase(
        "waived " + finding.rule() + " " + finding.id(),
        "",
        "waived: " + WaiverWords.of(waived.waiver()),
        line(finding, repository));
  }

  private static String line(Finding finding, Repository repository) {
    Place place = finding instanceof Violation found ? found.later() : finding.place();
    return Printable.of(words(finding, place, repository));
  }

  private static String words(Finding finding, Place place, Repository repository) {
    return finding.severity()
        + " "
        + finding.id()
        + " "
        + finding.message()
        + " ("
        + repository.path(place.file())
        + ":"
        + place.line()
        + ")";
  }
}

package io.github.clausediff.report;

import io.github.clausediff.gate.Checked;
import io.github.clausediff.gate.Place;
import io.github.clausediff.gate.Severity;
import java.util.Comparator;
import java.util.List;

/**
 * Workflow commands of GitHub Actions, one a line, the gravest first: the host shows only the first
 * ten of a kind. Whatever a statement says, it stays text within its line and its command.
 */
public final class GithubRenderer implements CheckRenderer {

  private static final String NAME = "clausediff";

  private final Repository repository;

  /** Files are named from the root of the repository. */
  public GithubRenderer(Repository repository) {
    this.repository = repository;
  }

  @Override
  public String render(CheckModel model) {
    StringBuilder out = new StringBuilder();
    List<CheckResult> results = CheckResult.of(model.verdict());
    results.stream()
        .filter(result -> result.waiver().isEmpty())
        .sorted(Comparator.comparing(result -> result.finding().severity()))
        .forEach(result -> open(out, result));
    results.stream()
        .filter(result -> result.waiver().isPresent())
        .forEach(result -> waived(out, result));
    for (Checked checked : model.verdict().checks()) {
      if (!checked.compared()) {
        String words = checked.later() + ": " + checked.choice();
        command(out, Severity.NOTICE, Place.of(checked.file()), NAME, words);
      }
    }
    out.append("::notice title=").append(NAME).append("::");
    return out.append(data(CheckWords.summary(model))).append('\n').toString();
  }

  private void open(StringBuilder out, CheckResult result) {
    command(
        out,
        result.finding().severity(),
        result.shown(),
        title(result),
        result.finding().message() + elsewhere(result));
  }

  private void waived(StringBuilder out, CheckResult result) {
    String words = result.finding().message() + elsewhere(result);
    String reason = result.waiver().map(WaiverWords::of).orElse("");
    command(
        out,
        Severity.NOTICE,
        result.shown(),
        title(result) + ": waived",
        words + "; waived: " + reason);
  }

  /** With the id, by which a waiver names it. */
  private static String title(CheckResult result) {
    return NAME + ": " + result.rule() + " " + result.finding().id();
  }

  private String elsewhere(CheckResult result) {
    return result
        .origin()
        .map(place -> "; it stood at " + repository.path(place.file()) + ":" + place.line())
        .orElse("");
  }

  private void command(
      StringBuilder out, Severity severity, Place place, String title, String words) {
    out.append("::").append(severity);
    out.append(" file=").append(property(repository.path(place.file())));
    out.append(",line=").append(place.line());
    out.append(",title=").append(property(title));
    out.append("::").append(data(words)).append('\n');
  }

  /** The text of a command: the host takes these three back. */
  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** A property, which also ends at a colon or a comma. */
  static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}

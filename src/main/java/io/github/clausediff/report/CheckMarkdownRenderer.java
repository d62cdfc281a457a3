package io.github.clausediff.report;

import io.github.clausediff.gate.Checked;
import io.github.clausediff.gate.Place;
import java.util.List;

/**
 * The outcome of a check for the summary of a job and for a comment. Every text of a statement, a
 * policy or a waiver is escaped so that it appears as it stands.
 */
public final class CheckMarkdownRenderer implements CheckRenderer {

  private final Repository repository;

  /** Files are named from the root of the repository. */
  public CheckMarkdownRenderer(Repository repository) {
    this.repository = repository;
  }

  @Override
  public String render(CheckModel model) {
    StringBuilder out = new StringBuilder("## clausediff: ").append(model.outcome());
    out.append("\n\n").append(CheckWords.counts(model.verdict())).append(": ");
    out.append(MarkdownText.of(model.verdict().scope())).append('\n');
    model.verdict().checks().forEach(checked -> checked(out, checked));
    List<CheckResult> results = CheckResult.of(model.verdict());
    findings(out, "Findings", results.stream().filter(r -> r.waiver().isEmpty()).toList());
    findings(out, "Waived", results.stream().filter(r -> r.waiver().isPresent()).toList());
    for (int i = 0; i < model.first().size(); i++) {
      first(out, model.verdict().checks().get(i), model.first().get(i));
    }
    return out.append(
            "\nDropped means not found in the later statement; it does not mean withdrawn.\n")
        .toString();
  }

  private static void checked(StringBuilder out, Checked checked) {
    out.append("\n### ").append(MarkdownText.of(CheckWords.pair(checked))).append("\n\n");
    String words = (checked.compared() ? "Compared with " : "") + checked.choice();
    out.append("- ").append(MarkdownText.opening(words)).append('\n');
    out.append("- Policy: ").append(MarkdownText.of(CheckWords.policy(checked))).append('\n');
  }

  private static void first(StringBuilder out, Checked checked, List<SeenView> first) {
    if (!first.isEmpty()) {
      out.append("\n### First here, or back: ")
          .append(MarkdownText.of(checked.later()))
          .append("\n\n");
      for (SeenView seen : first) {
        out.append("- ").append(seen.words()).append(": ");
        out.append(MarkdownText.of(seen.text())).append('\n');
      }
    }
  }

  private void findings(StringBuilder out, String title, List<CheckResult> results) {
    if (results.isEmpty()) {
      return;
    }
    out.append("\n### ").append(title).append(" (").append(results.size()).append(")\n\n");
    for (CheckResult result : results) {
      out.append("- **").append(result.finding().severity()).append("** `");
      out.append(result.finding().id()).append("` ");
      out.append(MarkdownText.of(result.finding().message())).append("  \n  ");
      out.append(place(result.shown()));
      result.origin().ifPresent(origin -> out.append("; it stood at ").append(place(origin)));
      result
          .waiver()
          .ifPresent(
              waiver ->
                  out.append("  \n  waived: ").append(MarkdownText.of(WaiverWords.of(waiver))));
      out.append('\n');
    }
  }

  private String place(Place place) {
    return MarkdownText.of(repository.path(place.file())) + ":" + place.line();
  }
}

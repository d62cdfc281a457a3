package io.github.clausediff.report;

import java.util.List;

/**
 * The index of a series.
 *
 * @param name of the series
 * @param statements oldest first
 * @param steps successive comparisons, oldest first
 * @param others further comparisons
 * @param words for all that is said
 */
record SeriesPage(
    String name, List<StatementView> statements, List<Step> steps, List<Step> others, Words words)
    implements View {

  SeriesPage {
    statements = List.copyOf(statements);
    steps = List.copyOf(steps);
    others = List.copyOf(others);
  }

  @Override
  public Object get(String member) {
    return switch (member) {
      case "title", "heading" -> name;
      case "fictional" ->
          !statements.isEmpty() && statements.stream().allMatch(s -> s.metadata().fictional());
      case "lead" -> words.say("series.lead", statements.size(), steps.size());
      case "timeline" -> Timeline.of(statements, words);
      case "documents" ->
          statements.stream()
              .map(s -> DocumentView.of(s, "", SiteNames.statement(s.metadata().id()), words))
              .toList();
      case "steps" -> steps.stream().sorted((a, b) -> newestFirst(a, b)).toList();
      case "stepped" -> !steps.isEmpty();
      case "others" -> others;
      case "othered" -> !others.isEmpty();
      default -> throw View.unknown(member);
    };
  }

  private int newestFirst(Step one, Step two) {
    return Integer.compare(steps.indexOf(two), steps.indexOf(one));
  }
}

package io.github.clausediff.report;

import io.github.clausediff.statement.Catalog;
import java.util.List;

/**
 * The index of a series.
 *
 * @param name of the series
 * @param statements oldest first
 * @param steps successive comparisons, oldest first
 * @param others further comparisons
 * @param gaps known documents that are not at hand
 * @param words for all that is said
 */
record SeriesPage(
    String name,
    List<StatementView> statements,
    List<Step> steps,
    List<Step> others,
    List<Catalog.Document> gaps,
    Words words)
    implements View {

  SeriesPage {
    statements = List.copyOf(statements);
    steps = List.copyOf(steps);
    others = List.copyOf(others);
    gaps = List.copyOf(gaps);
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
      case "gaps" -> gaps.stream().map(this::gap).toList();
      case "gapped" -> !gaps.isEmpty();
      default -> throw View.unknown(member);
    };
  }

  private Label gap(Catalog.Document document) {
    String about = document.date() + " · " + words.named("document", document.kind());
    String place = document.place().map(p -> " · " + p).orElse("");
    return new Label("", Printable.of(document.title()), about + Printable.of(place));
  }

  private int newestFirst(Step one, Step two) {
    return Integer.compare(steps.indexOf(two), steps.indexOf(one));
  }
}

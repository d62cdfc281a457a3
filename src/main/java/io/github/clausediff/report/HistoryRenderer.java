package io.github.clausediff.report;

import java.util.List;

/** Writes a history in any of its formats. */
public final class HistoryRenderer {

  /** What can be asked for. */
  public static final List<String> FORMATS = List.of("text", "json", "html", "markdown", "csv");

  private HistoryRenderer() {}

  /** {@code format} is one of {@link #FORMATS}. */
  public static String render(HistoryModel model, String format) {
    return switch (format) {
      case "json" -> HistoryJson.render(model);
      case "html" -> html(model);
      case "markdown" -> HistoryMarkdown.render(model);
      case "csv" -> HistoryCsv.render(model);
      default -> HistoryText.render(model);
    };
  }

  private static String html(HistoryModel model) {
    String heading = Printable.of(model.title());
    View page = new LineagePage(heading, model, true, Words.of("en")).view();
    return new Shell("lineage", false).render(page, Trail.NONE, Words.of("en"));
  }
}

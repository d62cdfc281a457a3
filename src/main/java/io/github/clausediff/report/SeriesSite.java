package io.github.clausediff.report;

import io.github.clausediff.statement.Catalog;
import io.github.clausediff.statement.Metadata.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages of a series: an index, its comparisons, its statements. Addresses are relative, so that
 * a site can be read where it lies and be put anywhere.
 */
public final class SeriesSite {

  private static final String UP = "../";
  private static final String INDEX = "index.html";

  private final Words words;
  private final String name;
  private final HtmlRenderer pairs;
  private final Shell statements = new Shell("statement", false);
  private final Shell index = new Shell("series", false);

  /**
   * Pages in the language of the words.
   *
   * @param name of the series, for people
   */
  public SeriesSite(String name, Words words) {
    this.words = words;
    this.name = Printable.of(name);
    this.pairs = new HtmlRenderer(words);
  }

  /** Where the page of a comparison is. */
  public static String path(ReportModel model) {
    return SiteNames.pair(model.earlier().metadata().id(), model.later().metadata().id());
  }

  /** The page of a comparison; {@code before} and {@code after} are paths of others, or empty. */
  public SitePage pair(ReportModel model, String before, String after) {
    Trail trail =
        new Trail(
            name,
            UP + INDEX,
            UP + SiteNames.statement(model.earlier().metadata().id()),
            UP + SiteNames.statement(model.later().metadata().id()),
            before.isEmpty() ? "" : UP + before,
            after.isEmpty() ? "" : UP + after);
    return new SitePage(path(model), pairs.render(model, trail));
  }

  /** The page of a statement with links to the comparisons it stands in. */
  public SitePage statement(StatementView statement, List<ReportModel> comparisons) {
    String id = statement.metadata().id();
    List<Label> links = new ArrayList<>();
    for (ReportModel model : comparisons) {
      boolean later = model.later().metadata().id().equals(id);
      if (later || model.earlier().metadata().id().equals(id)) {
        StatementView other = later ? model.earlier() : model.later();
        String said = words.say(later ? "compared-with" : "compared-to", dated(other));
        links.add(new Label(UP + path(model), said, ""));
      }
    }
    StatementPage page = new StatementPage(statement, links, words);
    Trail trail = new Trail(name, UP + INDEX, "", "", "", "");
    return new SitePage(SiteNames.statement(id), statements.render(page, trail, words));
  }

  private String dated(StatementView statement) {
    String date = DocumentView.dated(statement, words);
    return statement
        .metadata()
        .get(Field.KIND)
        .map(kind -> date + " · " + words.named("document", kind))
        .orElse(date);
  }

  /** The index: every statement, successive comparisons, others, and what is not at hand. */
  public SitePage index(
      List<StatementView> all,
      List<ReportModel> successive,
      List<ReportModel> others,
      List<Catalog.Document> gaps) {
    SeriesPage page = new SeriesPage(name, all, steps(successive), steps(others), gaps, words);
    return new SitePage(INDEX, index.render(page, Trail.NONE, words));
  }

  private List<Step> steps(List<ReportModel> models) {
    return models.stream().map(model -> new Step(model, path(model), words)).toList();
  }
}

package io.github.clausediff.cli;

import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.report.ReportModel;
import io.github.clausediff.report.SeriesSite;
import io.github.clausediff.report.SitePage;
import io.github.clausediff.report.StatementView;
import io.github.clausediff.report.Words;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.Statement;
import java.util.ArrayList;
import java.util.List;

/** Compares the statements of a series and makes its pages, saying on the way how far it is. */
final class SiteBuilder {

  private final Corpus corpus;
  private final SeriesFolder series;
  private final Terminal terminal;
  private final Words words;
  private EncoderOption encoder = new EncoderOption();

  /** Compares by words, or as the series asks for. */
  SiteBuilder(Corpus corpus, SeriesFolder series, Terminal terminal, Words words) {
    this.corpus = corpus;
    this.series = series;
    this.terminal = terminal;
    this.words = words;
  }

  /** Compares with an encoder if that is asked for. */
  SiteBuilder with(EncoderOption option) {
    encoder = option;
    return this;
  }

  /** One page: a comparison. */
  SitePage pair(String earlier, String later) {
    ReportModel model = Pipeline.compare(corpus.find(earlier), corpus.find(later), encoder);
    return site().pair(model, "", "");
  }

  /** Every page of the series. */
  List<SitePage> whole(boolean allPairs) {
    List<Statement> statements =
        series.entries().stream().map(e -> corpus.find(e.file().toString())).toList();
    List<ReportModel> successive = new ArrayList<>();
    List<ReportModel> others = new ArrayList<>();
    int pairs = allPairs ? pairs(statements.size()) : statements.size() - 1;
    for (int later = 1; later < statements.size(); later++) {
      for (int earlier = allPairs ? 0 : later - 1; earlier < later; earlier++) {
        tell(statements.get(earlier), statements.get(later), successive, others, pairs);
        ReportModel model =
            Pipeline.compare(statements.get(earlier), statements.get(later), encoder);
        (earlier == later - 1 ? successive : others).add(model);
      }
    }
    return pages(statements, successive, others);
  }

  private static int pairs(int statements) {
    return statements * (statements - 1) / 2;
  }

  private void tell(
      Statement earlier,
      Statement later,
      List<ReportModel> successive,
      List<ReportModel> others,
      int pairs) {
    int number = successive.size() + others.size() + 1;
    terminal
        .err()
        .println(
            series.id() + " " + number + "/" + pairs + ": " + earlier.id() + " → " + later.id());
  }

  private List<SitePage> pages(
      List<Statement> statements, List<ReportModel> successive, List<ReportModel> others) {
    SeriesSite site = site();
    List<ReportModel> all = new ArrayList<>(successive);
    all.addAll(others);
    List<StatementView> views = statements.stream().map(this::view).toList();
    List<SitePage> pages = new ArrayList<>();
    for (int i = 0; i < successive.size(); i++) {
      String before = i == 0 ? "" : SeriesSite.path(successive.get(i - 1));
      String after = i + 1 == successive.size() ? "" : SeriesSite.path(successive.get(i + 1));
      pages.add(site.pair(successive.get(i), before, after));
    }
    others.forEach(model -> pages.add(site.pair(model, "", "")));
    views.forEach(view -> pages.add(site.statement(view, all)));
    pages.addAll(new Histories(corpus, encoder, terminal).pages(series, title(), words));
    pages.add(site.index(views, successive, others, series.gaps()));
    return pages;
  }

  private StatementView view(Statement statement) {
    Normalizer normalizer = new Normalizer(Corpus.seriesOf(statement, statement));
    return new StatementView(statement.metadata(), normalizer.normalize(statement.clauses()));
  }

  private SeriesSite site() {
    return new SeriesSite(title(), words);
  }

  private String title() {
    Statement newest =
        corpus.find(series.entries().get(series.entries().size() - 1).file().toString());
    Series known = Corpus.seriesOf(newest, newest);
    return known.title().isEmpty() ? series.id() : known.title();
  }
}

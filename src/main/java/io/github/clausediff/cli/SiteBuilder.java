package io.github.clausediff.cli;

import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.report.ReportModel;
import io.github.clausediff.report.SeriesSite;
import io.github.clausediff.report.SitePage;
import io.github.clausediff.report.StatementView;
import io.github.clausediff.report.Words;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Languages;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the statements of a series and makes its pages, saying on the way how far it is. */
final class SiteBuilder {

  private final Corpus corpus;
  private final SeriesFolder series;
  private final Terminal terminal;
  private final Words words;
  private EncoderOption encoder = new EncoderOption();
  private @Nullable SeriesPast past;

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
    Couple couple = new Couple(corpus.find(earlier), corpus.find(later), false);
    return site().pair(compare(couple), "", "");
  }

  /** Every page of the series. */
  List<SitePage> whole(boolean allPairs) {
    List<Statement> statements =
        series.entries().stream().map(e -> corpus.find(e.file().toString())).toList();
    List<ReportModel> successive = new ArrayList<>();
    List<ReportModel> others = new ArrayList<>();
    List<Couple> couples = couples(statements, allPairs);
    for (Couple couple : couples) {
      tell(couple, successive.size() + others.size() + 1, couples.size());
      (couple.successive() ? successive : others).add(compare(couple));
    }
    return pages(statements, successive, others);
  }

  private ReportModel compare(Couple couple) {
    ReportModel model = Pipeline.compare(couple.earlier(), couple.later(), encoder);
    String earlier = isOwn(couple.earlier()) ? couple.earlier().id() : "";
    String later = couple.later().id();
    return past().map(past -> model.with(past.ofPage(earlier, later))).orElse(model);
  }

  private boolean isOwn(Statement statement) {
    return series.entries().stream()
        .anyMatch(entry -> entry.file().toString().equals(statement.source().name()));
  }

  /** Worked out once; nothing can be followed through a single statement. */
  private Optional<SeriesPast> past() {
    if (past == null && series.entries().size() > 1) {
      past = new SeriesPast(new Histories(corpus, encoder, terminal).lineages(series));
    }
    return Optional.ofNullable(past);
  }

  /** Two statements to be compared; whether none of their language stands between them. */
  private record Couple(Statement earlier, Statement later, boolean successive) {}

  private static List<Couple> couples(List<Statement> statements, boolean all) {
    List<Metadata> known = statements.stream().map(Statement::metadata).toList();
    List<Couple> couples = new ArrayList<>();
    for (int later = 1; later < known.size(); later++) {
      int before = Languages.before(known, later);
      for (int earlier = all ? 0 : Math.max(0, before); earlier <= before; earlier++) {
        if (Languages.follow(known.get(earlier), known.get(later))) {
          couples.add(
              new Couple(statements.get(earlier), statements.get(later), earlier == before));
        }
      }
    }
    return couples;
  }

  private void tell(Couple couple, int number, int all) {
    String names = couple.earlier().id() + " → " + couple.later().id();
    terminal.err().println(series.id() + " " + number + "/" + all + ": " + names);
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
    past().ifPresent(p -> pages.addAll(Histories.pages(p.lineages(), title(), words)));
    pages.add(site.index(views, successive, others, series.gaps()));
    return pages;
  }

  private StatementView view(Statement statement) {
    Normalizer normalizer = new Normalizer(Corpus.seriesOf(statement, statement));
    return StatementView.of(statement, normalizer.normalize(statement.clauses()));
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

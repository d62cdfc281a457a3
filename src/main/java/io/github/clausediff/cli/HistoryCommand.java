package io.github.clausediff.cli;

import io.github.clausediff.history.Chronicle;
import io.github.clausediff.history.Echo;
import io.github.clausediff.history.Echoes;
import io.github.clausediff.history.History;
import io.github.clausediff.history.Lineages;
import io.github.clausediff.history.Query;
import io.github.clausediff.history.QueryCheck;
import io.github.clausediff.history.QueryReader;
import io.github.clausediff.report.EchoView;
import io.github.clausediff.report.HistoryModel;
import io.github.clausediff.report.HistoryRenderer;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code history QUERY}. */
@Command(
    name = "history",
    description = "Follows a phrase, a clause, a topic or an actor through a series.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "QUERY is the id of a clause (2031-05-12-overview/17), of a topic or of a",
      "party in series.yaml, and else a phrase, found in every form that the",
      "series knows and in its regular tenses. \" / \" stands between alternatives,",
      "\" + \" between what has to stand in one clause; topic:, actor: and phrase: in",
      "front decide; exact: asks for letters as published.",
      "",
      "Example: clausediff history \"naval drills\" --series sample"
    })
final class HistoryCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "QUERY", description = "What to follow.")
  private String query = "";

  @Option(names = "--series", paramLabel = "S", description = "Through which series.")
  private @Nullable String series;

  @Option(
      names = "--across",
      description = "Also where the other series have the same words, earlier first.")
  private boolean across;

  @Mixin private CorpusOption corpus = new CorpusOption();
  @Mixin private EncoderOption encoder = new EncoderOption();
  @Mixin private Output output = new Output();

  HistoryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Output.Target> targets = output.targets(HistoryRenderer.FORMATS);
    if (query.isBlank()) {
      throw new InputException(Location.of("QUERY"), "nothing is asked", "expected a phrase");
    }
    Corpus statements = corpus.corpus();
    List<SeriesFolder> all = statements.series();
    Histories histories = new Histories(statements, encoder, terminal);
    SeriesFolder folder = new SeriesChoice(all, histories).choose(series, query);
    Lineages lineages = histories.lineages(folder, query);
    Query asked = new QueryReader(lineages).read(query);
    new QueryCheck(lineages.chronicle()).check(asked);
    History history = Histories.historian(lineages).answer(asked);
    if (history.found() == 0) {
      terminal.err().println("clausediff: " + nothing(asked, lineages.chronicle()));
    }
    List<EchoView> echoes = across ? echoes(history, all, histories) : List.of();
    HistoryModel model = new HistoryModel(history, folder.gaps(), echoes);
    for (Output.Target target : targets) {
      target.write(terminal, HistoryRenderer.render(model, target.format()));
    }
    return ExitCode.SUCCESS;
  }

  /** Which words are to blame, so that a slip is not taken for a finding. */
  private static String nothing(Query asked, Chronicle chronicle) {
    List<String> unknown =
        asked.kind() == Query.Kind.PHRASE
            ? QueryReader.unknown(chronicle, asked.text())
            : List.of();
    String all = "found in none of the " + chronicle.size() + " statements loaded";
    return unknown.isEmpty() ? all : all + "; none has the word: " + String.join(", ", unknown);
  }

  private static List<EchoView> echoes(
      History history, List<SeriesFolder> all, Histories histories) {
    Echoes echoes = new Echoes(history);
    List<EchoView> found = new ArrayList<>();
    for (SeriesFolder folder : all) {
      if (!folder.id().equals(history.series())) {
        echoes.in(histories.chronicle(folder)).forEach(echo -> found.add(view(echo)));
      }
    }
    found.sort(Comparator.comparing(EchoView::date).thenComparing(EchoView::clause));
    return found;
  }

  private static EchoView view(Echo echo) {
    int order = echo.thereIn().date().compareTo(echo.hereIn().date());
    return new EchoView(
        echo.series(),
        echo.thereIn().id(),
        echo.thereIn().date(),
        echo.there().clause().id(),
        echo.there().clause().text(),
        echo.words(),
        echo.here().clause().id(),
        order < 0 ? "before" : order > 0 ? "after" : "on the same day");
  }
}

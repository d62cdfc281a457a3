package io.github.clausediff.cli;

import io.github.clausediff.report.Words;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report [SERIES]}. */
@Command(
    name = "report",
    description = "Writes the pages of a series: an index, what changed each time, the statements.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: clausediff report sample --open"})
final class ReportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "SERIES",
      description = "The series; else every series there is.")
  private @Nullable String name;

  @Option(
      names = "--pair",
      arity = "2",
      paramLabel = "STATEMENT",
      description = "Only the page of this comparison: EARLIER LATER.")
  private List<String> pair = new ArrayList<>();

  @Option(names = "--all-pairs", description = "Every pair, not only each with the next.")
  private boolean allPairs;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "Language of the pages: en (default) or ja. Statements stay as they are.")
  private Language language = Language.EN;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Where the pages go, a folder for each series; by default reports.")
  private Path output = Path.of("reports");

  @Option(names = "--open", description = "Open the index in a browser.")
  private boolean open;

  @Mixin private CorpusOption corpus = new CorpusOption();

  @Mixin private EncoderOption encoder = new EncoderOption();

  ReportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Corpus statements = corpus.corpus();
    List<SeriesFolder> wanted = wanted(statements);
    Path first = null;
    for (SeriesFolder series : wanted) {
      SiteFolder folder = new SiteFolder(output.resolve(series.id()), terminal);
      SiteBuilder builder =
          new SiteBuilder(statements, series, terminal, Words.of(language.id())).with(encoder);
      if (pair.isEmpty()) {
        builder.whole(allPairs).forEach(folder::write);
        folder.reportOrphans();
        terminal.out().println(folder.file("index.html"));
      } else {
        Path page = folder.write(builder.pair(pair.get(0), pair.get(1)));
        terminal.out().println(page);
      }
      folder.summary();
      first = first == null ? folder.first() : first;
    }
    if (open && first != null) {
      Browser.open(first, terminal);
    }
    return ExitCode.SUCCESS;
  }

  /** Those with statements; with a pair, the series of the later one. */
  private List<SeriesFolder> wanted(Corpus statements) {
    List<SeriesFolder> all =
        statements.series().stream().filter(series -> !series.entries().isEmpty()).toList();
    if (!pair.isEmpty() && name == null) {
      Path folder = statements.folderOf(pair.get(1));
      return all.stream().filter(series -> same(series.folder(), folder)).toList();
    }
    List<SeriesFolder> named =
        all.stream().filter(series -> name == null || series.id().equals(name)).toList();
    if (named.isEmpty()) {
      throw new InputException(
          Location.of(name == null ? corpus.folder().toString() : name),
          "no such series with statements",
          "one of " + String.join(", ", all.stream().map(SeriesFolder::id).toList()));
    }
    return named;
  }

  private static boolean same(Path one, Path two) {
    return one.toAbsolutePath().normalize().equals(two.toAbsolutePath().normalize());
  }
}

package io.github.clausediff.cli;

import io.github.clausediff.report.CatalogRenderer;
import io.github.clausediff.report.GapsRenderer;
import io.github.clausediff.statement.SeriesFolder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code list}. */
@Command(
    name = "list",
    description = "Lists the statements at hand, series by series, oldest first.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--gaps",
      description = "Instead, the documents of the catalogs that are known and not at hand.")
  private boolean gaps;

  @Mixin private CorpusOption corpus = new CorpusOption();

  @Mixin private Output output = new Output();

  ListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<SeriesFolder> series = corpus.corpus().series();
    for (Output.Target target : output.targets(List.of("text", "json"))) {
      target.write(terminal, rendered(series, target.format().equals("json")));
    }
    return ExitCode.SUCCESS;
  }

  private String rendered(List<SeriesFolder> series, boolean json) {
    if (gaps) {
      GapsRenderer missing = new GapsRenderer(series);
      return json ? missing.json() : missing.text();
    }
    CatalogRenderer there = new CatalogRenderer(series);
    return json ? there.json() : there.text();
  }
}

package io.github.clausediff.cli;

import io.github.clausediff.report.CatalogRenderer;
import io.github.clausediff.statement.SeriesFolder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code list}. */
@Command(
    name = "list",
    description = "Lists the statements at hand, series by series, oldest first.",
    mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private CorpusOption corpus = new CorpusOption();

  @Mixin private Output output = new Output();

  ListCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<SeriesFolder> series = corpus.corpus().series();
    for (Output.Target target : output.targets(List.of("text", "json"))) {
      CatalogRenderer renderer = new CatalogRenderer(series);
      target.write(terminal, target.format().equals("json") ? renderer.json() : renderer.text());
    }
    return ExitCode.SUCCESS;
  }
}

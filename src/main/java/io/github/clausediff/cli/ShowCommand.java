package io.github.clausediff.cli;

import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.report.StatementRenderer;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code show ID}. */
@Command(
    name = "show",
    description = "Shows a statement as the program reads it: its clauses, and what is no clause.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "ID", description = "The statement: a path, an id, latest.")
  private String name = "";

  @Mixin private CorpusOption corpus = new CorpusOption();

  @Mixin private Output output = new Output();

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Output.Target> targets = output.targets(List.of("text", "json"));
    Statement statement = corpus.corpus().find(name);
    Normalizer normalizer = new Normalizer(Corpus.seriesOf(statement, statement));
    StatementRenderer renderer =
        new StatementRenderer(statement, normalizer.normalize(statement.clauses()));
    for (Output.Target target : targets) {
      target.write(terminal, target.format().equals("json") ? renderer.json() : renderer.text());
    }
    return ExitCode.SUCCESS;
  }
}

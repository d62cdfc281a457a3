package io.github.clausediff.cli;

import io.github.clausediff.evaluate.AccuracyPage;
import io.github.clausediff.evaluate.GoldReader;
import io.github.clausediff.statement.StatementFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code accuracy GOLD.json…}. */
@Command(
    name = "accuracy",
    description = "Writes the page on accuracy, from files with links made by people.",
    mixinStandardHelpOptions = true)
final class AccuracyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD.json",
      description = "Gold files, in the order of the page.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; else to standard output.")
  private @Nullable Path output;

  AccuracyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    AccuracyPage page = new AccuracyPage();
    for (Path file : files) {
      terminal.err().println("measuring on " + file);
      page.with(GoldReader.read(StatementFile.read(file, file.toString())));
    }
    new Output.Target("markdown", output).write(terminal, page.markdown());
    return ExitCode.SUCCESS;
  }
}

package io.github.clausediff.cli;

import io.github.clausediff.change.EffectRules;
import io.github.clausediff.report.RulesRenderer;
import io.github.clausediff.report.SeriesWords;
import io.github.clausediff.statement.Phrasebook;
import io.github.clausediff.statement.SeriesEntries;
import io.github.clausediff.statement.SeriesFolder;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rules}. */
@Command(
    name = "rules",
    description = "Lists the rules by which effects are found, each with an example.",
    mixinStandardHelpOptions = true,
    footer = {"", "Example: clausediff rules --series sample"})
final class RulesCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--series",
      paramLabel = "S",
      description = "Also what this series has of its own over the words of the program.")
  private @Nullable String series;

  @Mixin private CorpusOption corpus = new CorpusOption();
  @Mixin private Output output = new Output();

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Output.Target> targets = output.targets(List.of("text", "json", "markdown"));
    RulesRenderer rules =
        new RulesRenderer(new EffectRules(Phrasebook.standard()).notes(), words());
    for (Output.Target target : targets) {
      target.write(
          terminal,
          switch (target.format()) {
            case "json" -> rules.json();
            case "markdown" -> rules.markdown();
            default -> rules.text();
          });
    }
    return ExitCode.SUCCESS;
  }

  private @Nullable SeriesWords words() {
    if (series == null) {
      return null;
    }
    SeriesFolder folder = SeriesChoice.named(corpus.corpus().series(), series);
    String file = folder.folder().resolve(SeriesEntries.FILE).toString().replace('\\', '/');
    return new SeriesWords(folder.id(), file, SeriesEntries.in(folder.folder()));
  }
}

package io.github.clausediff.cli;

import io.github.clausediff.align.ModelFile;
import io.github.clausediff.evaluate.GoldFile;
import io.github.clausediff.evaluate.GoldReader;
import io.github.clausediff.evaluate.ModelTrainer;
import io.github.clausediff.statement.StatementFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train GOLD.json…}. */
@Command(
    name = "train",
    description = "Learns the weights of the aligner from files with links made by people.",
    mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD.json",
      description = "Gold files, each with the same weight.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--threshold",
      paramLabel = "P",
      defaultValue = "0.4",
      description = "The probability from which a pair is linked; default ${DEFAULT-VALUE}.")
  private double threshold;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; else to standard output.")
  private @Nullable Path output;

  @Mixin private EncoderOption encoder = new EncoderOption();

  TrainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    StringBuilder text = new StringBuilder("# Weights of the aligner, learnt by \"train\" from:\n");
    ModelTrainer trainer = new ModelTrainer(encoder.tables());
    for (Path file : files) {
      GoldFile gold = GoldReader.read(StatementFile.read(file, file.toString()));
      text.append("#   ").append(gold.name()).append(", ").append(gold.license()).append(", ");
      text.append(gold.source()).append('\n');
      trainer.with(gold);
    }
    text.append(ModelFile.write(trainer.train(threshold)));
    new Output.Target("text", output).write(terminal, text.toString());
    return ExitCode.SUCCESS;
  }
}

package io.github.clausediff.cli;

import io.github.clausediff.align.Alignment;
import io.github.clausediff.evaluate.EffectScores;
import io.github.clausediff.evaluate.Evaluation;
import io.github.clausediff.evaluate.EvaluationWriter;
import io.github.clausediff.evaluate.Evaluator;
import io.github.clausediff.evaluate.GoldFile;
import io.github.clausediff.evaluate.GoldLink;
import io.github.clausediff.evaluate.GoldReader;
import io.github.clausediff.evaluate.LinksWriter;
import io.github.clausediff.statement.StatementFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evaluate GOLD.json}. */
@Command(
    name = "evaluate",
    description = "Scores the alignment on a file with links made by people.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  private static final double NANOSECONDS = 1e9;

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "GOLD.json", description = "The gold file.")
  private Path file = Path.of("");

  @Option(
      names = "--links",
      paramLabel = "FILE",
      description = "Write the links found, as a gold file.")
  private @Nullable Path links;

  @Mixin private EncoderOption encoder = new EncoderOption();

  @Mixin private Output output = new Output();

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Output.Target> targets = output.targets(List.of("text", "json"));
    GoldFile gold = GoldReader.read(StatementFile.read(file, file.toString()));
    Evaluator evaluator = new Evaluator(encoder.aligner(false));
    long start = System.nanoTime();
    List<Alignment> alignments = evaluator.alignAll(gold);
    double seconds = (System.nanoTime() - start) / NANOSECONDS;
    List<List<GoldLink>> found = Evaluator.found(alignments);
    Evaluation scores = Evaluator.score(gold, found);
    EffectScores effects = Evaluator.effects(gold, alignments);
    if (links != null) {
      new Output.Target("json", links).write(terminal, LinksWriter.write(gold, found));
    }
    for (Output.Target target : targets) {
      boolean json = target.format().equals("json");
      target.write(
          terminal,
          json
              ? EvaluationWriter.json(gold, scores, effects, seconds)
              : EvaluationWriter.text(gold, scores, effects, seconds));
    }
    return ExitCode.SUCCESS;
  }
}

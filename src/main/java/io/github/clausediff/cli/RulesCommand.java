package io.github.clausediff.cli;

import io.github.clausediff.change.EffectRules;
import io.github.clausediff.report.RulesRenderer;
import io.github.clausediff.statement.Phrasebook;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rules}. */
@Command(
    name = "rules",
    description = "Lists the rules by which effects are found, each with an example.",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private Output output = new Output();

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Output.Target> targets = output.targets(List.of("text", "json", "markdown"));
    RulesRenderer rules = new RulesRenderer(new EffectRules(Phrasebook.standard()).notes());
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
}

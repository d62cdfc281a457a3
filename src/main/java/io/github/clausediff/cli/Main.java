package io.github.clausediff.cli;

import io.github.clausediff.ingest.Network;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Problem;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code clausediff}. */
@Command(
    name = "clausediff",
    description = "Shows what changed between two statements, clause by clause.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit status: 0 success, 1 the check failed, or differences under --exit-code,",
      "2 wrong usage or input, 70 a bug in clausediff."
    })
public final class Main implements Runnable {

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  /** Starts the program; the only place that ends it. The launcher tells whether it is watched. */
  public static void main(String[] args) {
    Terminal terminal =
        new Terminal(
            new PrintWriter(System.out, false, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            Boolean.getBoolean("clausediff.terminal") && System.getenv("NO_COLOR") == null);
    System.exit(run(terminal, args));
  }

  /** Runs one command line and gives its exit status. */
  static int run(Terminal terminal, String... args) {
    return run(terminal, Network::real, args);
  }

  /** The same with another network around. */
  static int run(Terminal terminal, Supplier<Network> network, String... args) {
    CommandLine line = new CommandLine(new Main());
    String first = args.length > 0 ? args[0] : "";
    commands(terminal, network, first).forEach(line::addSubcommand);
    line.setOut(terminal.out()).setErr(terminal.err());
    line.setExecutionExceptionHandler((e, command, result) -> explain(terminal, e));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    try {
      return line.execute(args);
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  private static int explain(Terminal terminal, Exception e) {
    if (e instanceof InputException input) {
      for (Problem problem : input.problems()) {
        terminal.err().println("clausediff: " + problem);
      }
      return ExitCode.INPUT;
    }
    terminal.err().println("clausediff: this is a bug in clausediff, please report it: " + e);
    for (StackTraceElement frame : e.getStackTrace()) {
      terminal.err().println("    at " + frame);
    }
    return ExitCode.BUG;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(spec.commandLine(), "Missing command");
    }
  }

  /** The command that is named first, or all: each one costs time to set up. */
  private static List<Object> commands(Terminal terminal, Supplier<Network> network, String first) {
    return switch (first) {
      case "compare" -> List.of(new CompareCommand(terminal));
      case "report" -> List.of(new ReportCommand(terminal));
      case "accept" -> List.of(new AcceptCommand(terminal));
      case "check" -> List.of(new CheckCommand(terminal));
      case "history" -> List.of(new HistoryCommand(terminal));
      case "list" -> List.of(new ListCommand(terminal));
      case "show" -> List.of(new ShowCommand(terminal));
      case "import" -> List.of(new ImportCommand(terminal, network));
      case "explain" -> List.of(new ExplainCommand(terminal));
      case "evaluate" -> List.of(new EvaluateCommand(terminal));
      case "rules" -> List.of(new RulesCommand(terminal));
      case "train" -> List.of(new TrainCommand(terminal));
      case "accuracy" -> List.of(new AccuracyCommand(terminal));
      default ->
          List.of(
              new CompareCommand(terminal),
              new ReportCommand(terminal),
              new CheckCommand(terminal),
              new AcceptCommand(terminal),
              new HistoryCommand(terminal),
              new ListCommand(terminal),
              new ShowCommand(terminal),
              new ImportCommand(terminal, network),
              new ExplainCommand(terminal),
              new EvaluateCommand(terminal),
              new RulesCommand(terminal),
              new TrainCommand(terminal),
              new AccuracyCommand(terminal));
    };
  }
}

package io.github.clausediff.cli;

import io.github.clausediff.text.InputException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
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
    subcommands = {
      CompareCommand.class,
      ListCommand.class,
      ShowCommand.class,
      ImportCommand.class
    },
    footer = {
      "",
      "Exit status: 0 success, 1 differences found under --exit-code,",
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
    CommandLine line = new CommandLine(new Main(), new Wiring(terminal));
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
      input.problems().forEach(problem -> terminal.err().println("clausediff: " + problem));
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

  /** Gives every command the terminal it speaks to. */
  private record Wiring(Terminal terminal) implements CommandLine.IFactory {
    private static final Map<Class<?>, Function<Terminal, Object>> COMMANDS =
        Map.of(
            CompareCommand.class, CompareCommand::new,
            ListCommand.class, ListCommand::new,
            ShowCommand.class, ShowCommand::new,
            ImportCommand.class, ImportCommand::new);

    @Override
    public <K> K create(Class<K> type) throws Exception {
      var maker = COMMANDS.get(type);
      return maker == null
          ? CommandLine.defaultFactory().create(type)
          : type.cast(maker.apply(terminal));
    }
  }
}

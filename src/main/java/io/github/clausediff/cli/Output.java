package io.github.clausediff.cli;

import io.github.clausediff.text.AtomicFile;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** {@code -f} and {@code -o}: in which formats, and where to. */
final class Output {

  private static final Path STANDARD_OUTPUT = Path.of("-");

  private static final Map<String, String> ENDINGS =
      Map.of(
          "html",
          "html",
          "json",
          "json",
          "md",
          "markdown",
          "txt",
          "text",
          "csv",
          "csv",
          "docx",
          "docx",
          "sarif",
          "sarif",
          "xml",
          "junit");

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "html, json, markdown, csv, docx or text (default). Once for every -o.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; else, or with -, to standard output.")
  private List<Path> files = new ArrayList<>();

  @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
  private CommandLine.Model.@Nullable CommandSpec spec;

  /**
   * One thing to write.
   *
   * @param format of the result
   * @param file where to, or null for standard output
   */
  record Target(String format, @Nullable Path file) {
    /** Writes a result. */
    void write(Terminal terminal, String result) {
      if (file == null) {
        terminal.out().print(result);
        terminal.out().flush();
      } else {
        AtomicFile.write(file, result);
        terminal.err().println("wrote " + file);
      }
    }

    /** Writes a result that is no text; it needs a file. */
    void write(Terminal terminal, byte[] result) {
      if (file == null) {
        throw new InputException(
            Location.of("--format " + format), "is no text for a terminal", "give -o FILE");
      }
      AtomicFile.write(file, result);
      terminal.err().println("wrote " + file);
    }
  }

  /** The targets asked for; every format is one of {@code known}. */
  List<Target> targets(List<String> known) {
    List<Target> targets = new ArrayList<>();
    if (formats.size() > 1 && files.size() != formats.size()
        || files.size() > 1 && formats.size() > files.size()) {
      throw wrong(
          formats.size() + " formats, but " + files.size() + " files: give one -o for each -f");
    }
    for (Path file : files) {
      if (Collections.frequency(files, file) > 1) {
        throw wrong(file + " is named twice: give each format a file of its own");
      }
    }
    int count = Math.max(1, Math.max(formats.size(), files.size()));
    for (int i = 0; i < count; i++) {
      Path file = i < files.size() ? fileOf(files.get(i)) : null;
      String format = i < formats.size() ? formats.get(i).toLowerCase(Locale.ROOT) : formatOf(file);
      if (!known.contains(format)) {
        throw wrong("no format \"" + format + "\" here; expected " + String.join(", ", known));
      }
      targets.add(new Target(format, file));
    }
    return targets;
  }

  private static @Nullable Path fileOf(Path given) {
    return given.equals(STANDARD_OUTPUT) ? null : given;
  }

  private static String formatOf(@Nullable Path file) {
    String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    return ENDINGS.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text");
  }

  private CommandLine.ParameterException wrong(String what) {
    if (spec == null) {
      throw new IllegalStateException(what);
    }
    return new CommandLine.ParameterException(spec.commandLine(), what);
  }
}

package io.github.clausediff.cli;

import io.github.clausediff.cli.Git.Answer;
import io.github.clausediff.gate.Place;
import io.github.clausediff.gate.Waiver;
import io.github.clausediff.gate.WaiverWriter;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.StatementFile;
import io.github.clausediff.text.AtomicFile;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.SourceText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code accept CHANGE --reason …}. */
@Command(
    name = "accept",
    description = "Excuses a finding of the check: writes a waiver beside the statements.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The finding is named by the beginning of its id, as check prints it. The waiver",
      "stands in waivers.yaml of the series, and the finding in every output of check.",
      "",
      "Example: clausediff accept 3f9c2a71 --reason \"replaced by a treaty\" --review 2032-01-31"
    })
final class AcceptCommand implements Callable<Integer> {

  private static final int CANDIDATES = 5;

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "CHANGE", description = "A change or finding, by its id.")
  private String change = "";

  @Option(names = "--reason", required = true, description = "Why it is accepted.")
  private String reason = "";

  @Option(names = "--by", description = "Who decided; else user.name of git, if that is known.")
  private @Nullable String by;

  @Option(names = "--date", description = "The day of the decision; else today (UTC).")
  private @Nullable LocalDate date;

  @Option(
      names = "--review",
      paramLabel = "DATE",
      description = "The day by which it has to be looked at again.")
  private @Nullable LocalDate review;

  @Option(names = "--series", paramLabel = "S", description = "Only in this series.")
  private @Nullable String series;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "The policy; else policy.yaml in the folder of the series.")
  private @Nullable Path policy;

  @Mixin private CorpusOption corpus = new CorpusOption();

  AcceptCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (reason.isBlank()) {
      throw wrong("--reason", "is empty", "expected why it is accepted");
    }
    if (!change.matches("[0-9a-f]{1,12}")) {
      throw wrong(change, "no id", "expected up to 12 hex digits, as check prints them");
    }
    LocalDate day = date == null ? LocalDate.now(ZoneOffset.UTC) : date;
    Acceptable accepted = find(new Rules(policy, List.of(), false, day));
    Path file = accepted.folder().resolve(Rules.WAIVERS);
    AtomicFile.write(file, WaiverWriter.add(text(file), waiver(accepted, day, file)));
    terminal.err().println("accepted " + accepted.id() + ": " + accepted.words());
    terminal.out().println(file);
    return ExitCode.SUCCESS;
  }

  private Acceptable find(Rules rules) {
    Corpus statements = new Corpus(corpus.folder(), SeriesFolder::list);
    List<Acceptable> found =
        new Subjects(statements)
            .series(series).stream()
                .flatMap(folder -> new Acceptables(folder, statements, rules).all().stream())
                .filter(acceptable -> acceptable.id().startsWith(change))
                .distinct()
                .toList();
    if (found.isEmpty()) {
      throw wrong(change, "no change or finding of this id", "check prints the ids");
    }
    if (found.size() > 1) {
      String some =
          found.stream()
              .limit(CANDIDATES)
              .map(acceptable -> acceptable.id() + " (" + acceptable.words() + ")")
              .collect(Collectors.joining(", "));
      throw wrong(change, "begins " + found.size() + " ids", "one of " + some);
    }
    return found.get(0);
  }

  private Waiver waiver(Acceptable accepted, LocalDate day, Path file) {
    return new Waiver(
        accepted.id(),
        reason,
        by == null ? user(accepted.folder()) : by,
        day.toString(),
        review == null ? "" : review.toString(),
        accepted.earlier(),
        accepted.later(),
        Place.of(file.toString()));
  }

  /** Who works here, as far as git knows; nobody where there is no git. */
  private static String user(Path folder) {
    try {
      Answer name = new Git(folder).ask("config", "--get", "user.name");
      return name.succeeded() ? name.line() : "";
    } catch (InputException e) {
      return "";
    }
  }

  private static SourceText text(Path file) {
    return Rules.isEmpty(file)
        ? new SourceText(file.toString(), "")
        : StatementFile.read(file, file.toString());
  }

  private static InputException wrong(String where, String what, String expected) {
    return new InputException(Location.of(where), what, expected);
  }
}

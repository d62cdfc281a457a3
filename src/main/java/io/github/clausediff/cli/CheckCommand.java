package io.github.clausediff.cli;

import io.github.clausediff.gate.Words;
import io.github.clausediff.report.CheckModel;
import io.github.clausediff.report.Repository;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.SeriesFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check [LATER]}. */
@Command(
    name = "check",
    description = "The gate for CI: holds the newest statement against a policy.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Exit status: 0 passed, or nothing to check; 1 failed; 2 wrong input.",
      "",
      "Example: clausediff check --series sample --fail-on dropped,softened"
    })
final class CheckCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "LATER",
      description = "The statement to check; else the newest of each series.")
  private @Nullable String later;

  @Option(
      names = "--against",
      paramLabel = "EARLIER",
      description = "What to compare it with; else the one before it of the same kind.")
  private @Nullable String against;

  @Option(names = "--series", paramLabel = "S", description = "Only this series.")
  private @Nullable String series;

  @Option(
      names = "--fail-on",
      split = ",",
      paramLabel = "WORD",
      description = "Kinds and effects of which there may be none: dropped, softened, …")
  private List<String> failOn = new ArrayList<>();

  @Option(
      names = "--changed-since",
      paramLabel = "GITREF",
      description = "Every statement added or altered since this branch, tag or commit.")
  private @Nullable String changedSince;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description = "The policy; else policy.yaml in the folder of the series.")
  private @Nullable Path policy;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day by which reviews of waivers are due; else today (UTC).")
  private @Nullable LocalDate today;

  @Option(names = "--strict", description = "Warnings fail too.")
  private boolean strict;

  @Mixin private CorpusOption corpus = new CorpusOption();

  @Mixin private Output output = new Output();

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Output.Target> targets = output.targets(CheckFormats.NAMES);
    checkWords();
    Corpus statements = new Corpus(corpus.folder(), SeriesFolder::list);
    LocalDate day = today == null ? LocalDate.now(ZoneOffset.UTC) : today;
    Rules rules = new Rules(policy, failOn, strict, day);
    CheckModel model = new GateRun(statements, terminal, rules).check(scope(statements));
    Repository repository = RepositoryRoot.of(corpus.folder());
    for (Output.Target target : targets) {
      target.write(terminal, CheckFormats.renderer(target.format(), repository).render(model));
    }
    return model.verdict().passed() ? ExitCode.SUCCESS : ExitCode.FOUND;
  }

  private Scope scope(Corpus statements) {
    if (changedSince != null) {
      if (later != null || against != null) {
        throw wrong("--changed-since finds the statements itself: expected no LATER or --against");
      }
      Revision revision = Revision.of(corpus.folder(), changedSince);
      List<SeriesFolder> folders = new Subjects(statements).series(series);
      return new ChangedSince(folders, revision, corpus.folder()).scope(changedSince);
    }
    String words = later == null ? "the newest statement of each series" : "the statement named";
    return Scope.of(words, subjects(statements));
  }

  private List<Subject> subjects(Corpus statements) {
    Subjects subjects = new Subjects(statements);
    List<Subject> chosen = new ArrayList<>();
    if (later != null) {
      chosen.add(subjects.named(later, series));
    } else {
      for (SeriesFolder folder : subjects.series(series)) {
        chosen.addAll(Subjects.newest(folder));
      }
    }
    if (against == null) {
      return chosen;
    }
    if (chosen.size() != 1) {
      throw wrong("--against needs one statement to check; " + chosen.size() + " were found");
    }
    Path file = Path.of(statements.find(against).source().name());
    return List.of(chosen.get(0).against(file));
  }

  private void checkWords() {
    List<String> known = new ArrayList<>(Words.KINDS);
    known.addAll(Words.EFFECTS);
    for (String word : failOn) {
      if (!known.contains(word)) {
        String all = known.stream().collect(Collectors.joining(", "));
        throw wrong("no kind or effect \"" + word + "\"; expected some of " + all);
      }
    }
  }

  private CommandLine.ParameterException wrong(String what) {
    if (spec == null) {
      throw new IllegalStateException(what);
    }
    return new CommandLine.ParameterException(spec.commandLine(), what);
  }
}

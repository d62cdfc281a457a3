package io.github.clausediff.cli;

import io.github.clausediff.ingest.Document;
import io.github.clausediff.ingest.Network;
import io.github.clausediff.ingest.StatementName;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.Problem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import SOURCE… --series S}, {@code import --catalog S} and {@code import --new}. */
@Command(
    name = "import",
    description =
        "Takes statements over into the folder of their series, with their origin on record.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples: clausediff import https://… --series my-forum --date 2031-05-12",
      "          clausediff import --catalog japan-us"
    })
final class ImportCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<Network> network;

  @Parameters(
      arity = "0..*",
      paramLabel = "SOURCE",
      description = "Files or https addresses of web pages, PDF, text or Markdown.")
  private List<String> sources = new ArrayList<>();

  @Option(names = "--series", paramLabel = "S", description = "The series they belong to.")
  private @Nullable String series;

  @Option(
      names = "--catalog",
      paramLabel = "S",
      description = "Fetch all documents of the series' catalog that have an address.")
  private @Nullable String catalog;

  @Option(
      names = "--new",
      description =
          "Look for documents that the catalog does not know on the pages that it names; they are"
              + " listed, not taken over. With --catalog, those of one series.")
  private boolean announced;

  @Mixin private StatementOptions statement = new StatementOptions();

  @Mixin private IntakeOptions how = new IntakeOptions();

  @Mixin private FetchOptions fetch = new FetchOptions();

  @Mixin private CorpusOption corpus = new CorpusOption();

  @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

  ImportCommand(Terminal terminal, Supplier<Network> network) {
    this.terminal = terminal;
    this.network = network;
  }

  @Override
  public Integer call() {
    if (announced || catalog != null) {
      require(
          sources.isEmpty() && series == null, "--catalog and --new take no SOURCE or --series");
      require(statement.isEmpty(), "what a catalog says of its documents stands in the catalog");
      return announced ? lookForNew() : whole(named(catalog, "--catalog"));
    }
    require(!sources.isEmpty(), "Missing SOURCE, or --catalog, or --new");
    require(series != null, "Missing required option: '--series=S'");
    require(
        sources.size() == 1 || !statement.isOfOne(),
        "--id, --title, --date and --source are for one SOURCE, not for " + sources.size());
    return each(named(series, "--series"));
  }

  private void require(boolean fits, String message) {
    if (!fits && spec != null) {
      throw new CommandLine.ParameterException(spec.commandLine(), message);
    }
  }

  /** Goes on behind a source that cannot be taken over. */
  private int each(String name) {
    Path folder = corpus.folder().resolve(name);
    Map<Field, String> known = statement.known();
    known.put(Field.SERIES, name);
    int status = ExitCode.SUCCESS;
    for (String source : sources) {
      try {
        terminal.out().println(take(folder, source, known).file());
      } catch (InputException e) {
        for (Problem problem : e.problems()) {
          terminal.err().println("clausediff: " + problem);
        }
        status = ExitCode.INPUT;
      }
    }
    return status;
  }

  private Taken take(Path folder, String source, Map<Field, String> known) {
    Intake intake = new Intake(folder, how, terminal);
    if (source.matches("(?i)[a-z][a-z0-9+.-]+://.*")) {
      Retrieval retrieval = new Retrieval(fetch.fetcher(network.get()), intake, folder, terminal);
      return retrieval.take(
          new Retrieval.Wish(source, known, statement.id(), statement.day()), how.update());
    }
    return intake.take(Document.of(path(source), statement.day()), known, statement.id());
  }

  private static Path path(String source) {
    try {
      return Path.of(source);
    } catch (InvalidPathException e) {
      throw new InputException(Location.of(source), "no such file", "");
    }
  }

  private int whole(String name) {
    Path folder = corpus.folder().resolve(name);
    Intake intake = new Intake(folder, how, terminal);
    Retrieval retrieval = new Retrieval(fetch.fetcher(network.get()), intake, folder, terminal);
    return new CatalogImport(folder, retrieval, terminal).run(statement.day(), how.update());
  }

  private int lookForNew() {
    Announcements pages = new Announcements(fetch.fetcher(network.get()), terminal);
    return catalog == null
        ? pages.list(corpus.corpus().series())
        : pages.list(List.of(CatalogImport.open(corpus.folder().resolve(catalog))));
  }

  private static String named(@Nullable String name, String option) {
    if (name == null || !StatementName.is(name)) {
      throw new InputException(
          Location.of(option),
          "\"" + name + "\" is no name of a series",
          "expected letters, digits and dashes");
    }
    return name;
  }
}

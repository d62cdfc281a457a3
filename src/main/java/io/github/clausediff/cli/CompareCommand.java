package io.github.clausediff.cli;

import io.github.clausediff.report.CsvRenderer;
import io.github.clausediff.report.DocxRenderer;
import io.github.clausediff.report.Filter;
import io.github.clausediff.report.HtmlRenderer;
import io.github.clausediff.report.JsonRenderer;
import io.github.clausediff.report.MarkdownRenderer;
import io.github.clausediff.report.Renderer;
import io.github.clausediff.report.ReportModel;
import io.github.clausediff.report.TextRenderer;
import io.github.clausediff.report.Words;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Statement;
import io.github.clausediff.text.InputException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare EARLIER LATER}. */
@Command(
    name = "compare",
    description = "Compares two statements.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A statement is named by path, by id, by a unique beginning of its id,",
      "or by latest, latest~1, SERIES/latest.",
      "",
      "Example: clausediff compare sample/latest~1 sample/latest -o report.html"
    })
final class CompareCommand implements Callable<Integer> {

  private static final List<String> FORMATS =
      List.of("html", "json", "markdown", "text", "csv", "docx");

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "EARLIER", description = "The statement to compare from.")
  private String earlier = "";

  @Parameters(index = "1", paramLabel = "LATER", description = "The statement to compare to.")
  private String later = "";

  @Mixin private CorpusOption corpus = new CorpusOption();

  @Mixin private EncoderOption encoder = new EncoderOption();

  @Mixin private Output output = new Output();

  @Mixin private FilterOptions filters = new FilterOptions();

  @Option(
      names = "--first",
      description = {
        "Also what the later statement is the first of its series to say, and how",
        "many statements in a row have had what stays or is gone."
      })
  private boolean first;

  @Option(names = "--exit-code", description = "End with status 1 if anything changed.")
  private boolean exitCode;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colour in text: auto, always or never. NO_COLOR counts for auto.")
  private When colour = When.AUTO;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "What html and docx speak: en (default) or ja. Statements stay as they are.")
  private Language language = Language.EN;

  /** When text is coloured. */
  enum When {
    AUTO,
    ALWAYS,
    NEVER
  }

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException, ExecutionException {
    List<Output.Target> targets = output.targets(FORMATS);
    filters.check();
    FutureTask<List<Renderer>> renderers = prepared(targets);
    Corpus statements = corpus.corpus();
    FutureTask<Statement> reading = aside(() -> statements.find(later));
    Statement before = statements.find(earlier);
    Statement after = read(reading);
    Filter filter = filters.filter(() -> Corpus.seriesOf(before, after));
    ReportModel model = Pipeline.compare(before, after, encoder).only(filter);
    if (first) {
      model = model.with(new Firsts(statements, encoder, terminal).past(before, after));
    }
    for (int i = 0; i < targets.size(); i++) {
      Output.Target target = targets.get(i);
      if (target.format().equals("docx")) {
        target.write(terminal, new DocxRenderer(Words.of(language.id())).bytes(model));
      } else {
        target.write(terminal, renderers.get().get(i).render(model));
      }
    }
    return exitCode && model.differs() ? ExitCode.FOUND : ExitCode.SUCCESS;
  }

  /** The renderers, made ready on the side while the statements are read and aligned. */
  private FutureTask<List<Renderer>> prepared(List<Output.Target> targets) {
    return aside(() -> targets.stream().map(this::renderer).toList());
  }

  private static <T> FutureTask<T> aside(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "aside");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  private static Statement read(FutureTask<Statement> reading)
      throws InterruptedException, ExecutionException {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof InputException wrong) {
        throw wrong;
      }
      throw e;
    }
  }

  private Renderer renderer(Output.Target target) {
    return switch (target.format()) {
      case "html" -> new HtmlRenderer(Words.of(language.id()));
      case "json" -> new JsonRenderer(Version.number());
      case "markdown" -> new MarkdownRenderer();
      case "csv" -> new CsvRenderer();
      default -> new TextRenderer(isColoured(target));
    };
  }

  private boolean isColoured(Output.Target target) {
    boolean auto = target.file() == null && terminal.colour();
    return colour == When.ALWAYS || colour == When.AUTO && auto;
  }
}

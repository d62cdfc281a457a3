package io.github.clausediff.cli;

import io.github.clausediff.ingest.Document;
import io.github.clausediff.ingest.Import;
import io.github.clausediff.ingest.Importers;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.StatementFile;
import io.github.clausediff.text.AtomicFile;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import SOURCE --series S}. */
@Command(
    name = "import",
    description =
        "Takes a statement over into the folder of its series, with its origin on record.",
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "SOURCE", description = "A file of text or Markdown.")
  private Path file = Path.of("");

  @Option(
      names = "--series",
      required = true,
      paramLabel = "S",
      description = "The series it belongs to.")
  private String series = "";

  @Option(names = "--title", description = "Its title, where the document does not give it.")
  private @Nullable String title;

  @Option(names = "--date", description = "Its date, yyyy-mm-dd.")
  private @Nullable String date;

  @Option(
      names = "--kind",
      description = "joint-statement, overview, fact-sheet, press-statement, other.")
  private @Nullable String kind;

  @Option(names = "--place", description = "Where the meeting was held.")
  private @Nullable String place;

  @Option(names = "--source", paramLabel = "URL", description = "Where the text was published.")
  private @Nullable String source;

  @Option(
      names = "--retrieved",
      paramLabel = "DATE",
      description = "The day it was taken over; else today (UTC).")
  private @Nullable LocalDate retrieved;

  @Option(names = "--update", description = "Write over a file that says something else.")
  private boolean update;

  @Mixin private CorpusOption corpus = new CorpusOption();

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!series.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*")) {
      throw wrong(
          "--series",
          "\"" + series + "\" is no name of a series",
          "expected letters, digits and dashes");
    }
    LocalDate day = retrieved == null ? LocalDate.now(ZoneOffset.UTC) : retrieved;
    Import found = new Importers().read(Document.of(file, day), known());
    Path target = corpus.folder().resolve(series).resolve(found.metadata().id() + ".md");
    write(target, found);
    terminal.out().println(target);
    return ExitCode.SUCCESS;
  }

  /** Importing the same bytes again changes nothing, not even the day on which they were taken. */
  private void write(Path target, Import found) {
    if (Files.exists(target) && !update) {
      String there = StatementFile.read(target, target.toString()).text();
      String hash = found.metadata().get(Field.SHA256).orElseThrow();
      if (there.contains("\nsha256: " + hash + "\n")) {
        terminal.err().println("unchanged: the same source was imported before");
        return;
      }
      throw wrong(
          target.toString(), "is there already, from another source", "--update writes over it");
    }
    AtomicFile.write(target, found.file());
  }

  private Map<Field, String> known() {
    Map<Field, String> known = new EnumMap<>(Field.class);
    known.put(Field.SERIES, series);
    put(known, Field.TITLE, title);
    put(known, Field.DATE, date);
    put(known, Field.KIND, kind);
    put(known, Field.PLACE, place);
    put(known, Field.SOURCE, source);
    return known;
  }

  private static void put(Map<Field, String> known, Field field, @Nullable String value) {
    if (value != null) {
      known.put(field, value);
    }
  }

  private static InputException wrong(String where, String what, String expected) {
    return new InputException(Location.of(where), what, expected);
  }
}

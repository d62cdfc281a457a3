package io.github.clausediff.cli;

import io.github.clausediff.ingest.Document;
import io.github.clausediff.ingest.Import;
import io.github.clausediff.ingest.Importers;
import io.github.clausediff.ingest.StatementName;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.text.AtomicFile;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Takes documents over into the folder of a series: reads, accounts, compares, writes. */
final class Intake {

  private static final String SOURCES = "sources";

  private final Path folder;
  private final IntakeOptions how;
  private final Terminal terminal;
  private final Importers importers = new Importers();

  Intake(Path folder, IntakeOptions how, Terminal terminal) {
    this.folder = folder;
    this.how = how;
    this.terminal = terminal;
  }

  /**
   * Takes over one document. The same bytes again change nothing, not even the day on which they
   * were taken.
   *
   * @param known stands over what the document says
   * @param id of the statement; an empty one is made of what is known
   * @throws InputException if the document cannot be read, or differs from what is there
   */
  Taken take(Document document, Map<Field, String> known, String id) {
    Import found = named(importers.read(document, known), document, id);
    Path target = folder.resolve(found.metadata().id() + ".md");
    new AccountingText(terminal, how.showOmitted()).print(found);
    Taken.Outcome outcome = written(target, found);
    if (how.keepSource() && outcome != Taken.Outcome.NOT_WRITTEN) {
      keep(new Taken(target, outcome), document);
    }
    return new Taken(target, outcome);
  }

  /** A page of the web is named by its date and kind; its address rarely tells anything. */
  private static Import named(Import found, Document document, String id) {
    String name = id;
    if (id.isEmpty() && !document.address().isEmpty()) {
      Metadata known = found.metadata();
      String rest = known.get(Field.KIND).orElse(known.get(Field.TITLE).orElse("statement"));
      name = StatementName.of(known.get(Field.DATE).orElse("") + " " + rest);
    }
    if (name.isEmpty()) {
      return found;
    }
    Metadata metadata = new Metadata(name, found.metadata().values());
    return new Import(metadata, found.body(), found.accounting(), found.notes());
  }

  private Taken.Outcome written(Path target, Import found) {
    if (Files.exists(target)) {
      Earlier there = Earlier.in(target);
      String same = there.sameAs(found);
      if (!same.isEmpty() && !(how.update() && there.isKnownOtherwise(found))) {
        terminal.err().println("unchanged: " + same);
        return Taken.Outcome.UNCHANGED;
      }
      terminal.err().println("the source says something else than the statement at hand:");
      terminal.err().print(there.comparedWith(found));
      if (!how.update()) {
        throw new InputException(
            Location.of(target.toString()),
            "is there already, from another source",
            "--update writes over it, --id names another");
      }
    }
    if (how.dryRun()) {
      terminal.err().println("not written, with --dry-run: " + target);
      return Taken.Outcome.NOT_WRITTEN;
    }
    AtomicFile.write(target, found.file());
    return Taken.Outcome.WRITTEN;
  }

  /** Only bytes whose hash is on record are kept: others would belong to no statement. */
  private void keep(Taken taken, Document document) {
    String id = taken.file().getFileName().toString().replaceFirst("\\.md$", "");
    Path file = folder.resolve(SOURCES).resolve(id + "." + document.kept());
    boolean missing = taken.outcome() == Taken.Outcome.WRITTEN || !Files.exists(file);
    if (missing && Earlier.in(taken.file()).isFrom(document.sha256())) {
      AtomicFile.write(file, document.bytes());
      terminal.err().println("kept " + file);
    }
  }
}

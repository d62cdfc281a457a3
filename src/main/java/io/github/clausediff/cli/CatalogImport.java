package io.github.clausediff.cli;

import io.github.clausediff.ingest.StatementName;
import io.github.clausediff.statement.Catalog;
import io.github.clausediff.statement.CatalogReader;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fetches the documents of a catalog, one after the other, and goes on where one cannot be had. At
 * the end it tells what is missing, and why.
 */
final class CatalogImport {

  private final Path folder;
  private final Retrieval retrieval;
  private final Terminal terminal;

  CatalogImport(Path folder, Retrieval retrieval, Terminal terminal) {
    this.folder = folder;
    this.retrieval = retrieval;
    this.terminal = terminal;
  }

  /** The folder of a series with a catalog. */
  static SeriesFolder open(Path folder) {
    if (!Files.isRegularFile(folder.resolve(Catalog.NAME))) {
      throw new InputException(
          Location.of(folder.resolve(Catalog.NAME).toString()), "no such catalog", "");
    }
    return SeriesFolder.open(folder);
  }

  /** Status 0 if every document that has an address is there at the end, else 2. */
  int run(LocalDate day, boolean update) {
    SeriesFolder series = open(folder);
    Catalog catalog = CatalogReader.in(folder);
    List<Metadata> there = series.entries().stream().map(SeriesFolder.Entry::metadata).toList();
    CatalogSummary summary = new CatalogSummary();
    int number = 0;
    for (Catalog.Document document : catalog.documents()) {
      number++;
      terminal.err().println(number + "/" + catalog.documents().size() + " " + document.name());
      Optional<Metadata> loaded = there.stream().filter(document::is).findFirst();
      if (document.urls().isEmpty()) {
        summary.without(document, loaded.isPresent());
      } else {
        String id = loaded.map(Metadata::id).orElseGet(() -> idOf(document, catalog));
        take(document, new Plan(series.id(), id, loaded.isPresent(), day, update), summary);
      }
    }
    summary.print(terminal);
    return summary.failed() ? ExitCode.INPUT : ExitCode.SUCCESS;
  }

  /** How a document is to be taken over. */
  private record Plan(String series, String id, boolean loaded, LocalDate day, boolean update) {}

  private void take(Catalog.Document document, Plan plan, CatalogSummary summary) {
    List<String> reasons = new ArrayList<>();
    for (String address : document.urls()) {
      terminal.err().println("  " + address);
      try {
        Map<Field, String> known = known(document, plan.series());
        Taken taken =
            retrieval.take(
                new Retrieval.Wish(address, known, plan.id(), plan.day()), plan.update());
        summary.taken(taken.outcome());
        if (taken.outcome() == Taken.Outcome.WRITTEN) {
          terminal.out().println(taken.file());
        }
        return;
      } catch (InputException e) {
        e.problems().forEach(p -> terminal.err().println("    " + p.what() + said(p.expected())));
        reasons.add(e.getMessage());
      }
    }
    summary.failed(document, plan.loaded(), reasons);
  }

  private static String said(String expected) {
    return expected.isEmpty() ? "" : "; " + expected;
  }

  /** What a catalog knows better than a page; titles are better taken from the page. */
  private static Map<Field, String> known(Catalog.Document document, String series) {
    Map<Field, String> known = new EnumMap<>(Field.class);
    known.put(Field.SERIES, series);
    known.put(Field.DATE, document.date());
    known.put(Field.KIND, document.kind());
    document.place().ifPresent(place -> known.put(Field.PLACE, place));
    return known;
  }

  /** Date and kind, and the title where that is no name for one document alone. */
  private static String idOf(Catalog.Document document, Catalog catalog) {
    String name = document.date() + " " + document.kind();
    long same =
        catalog.documents().stream()
            .filter(other -> name.equals(other.date() + " " + other.kind()))
            .count();
    return document
        .id()
        .orElseGet(() -> StatementName.of(same == 1 ? name : name + " " + document.title()));
  }
}

package io.github.clausediff.cli;

import io.github.clausediff.ingest.Fetched;
import io.github.clausediff.ingest.Fetcher;
import io.github.clausediff.ingest.PageLink;
import io.github.clausediff.ingest.Validators;
import io.github.clausediff.report.Printable;
import io.github.clausediff.statement.Catalog;
import io.github.clausediff.statement.CatalogReader;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Documents that the pages named in a catalog link to and the catalog does not know. They are
 * listed in the form of a catalog, for a person to look at: what a page links to is never fetched
 * by itself.
 */
final class Announcements {

  private final Fetcher fetcher;
  private final Terminal terminal;

  Announcements(Fetcher fetcher, Terminal terminal) {
    this.fetcher = fetcher;
    this.terminal = terminal;
  }

  /** Lists those of all series with such pages; status 2 if a page cannot be had. */
  int list(List<SeriesFolder> all) {
    int status = ExitCode.SUCCESS;
    int pages = 0;
    for (SeriesFolder series : all) {
      Catalog catalog = CatalogReader.in(series.folder());
      Set<String> known = addresses(series, catalog);
      for (Catalog.Index index : catalog.indexes()) {
        pages++;
        status = Math.max(status, list(series, index, known));
      }
    }
    if (pages == 0) {
      throw new InputException(
          Location.of(Catalog.NAME),
          "names no page to look on",
          "expected index: with url and links");
    }
    return status;
  }

  private static Set<String> addresses(SeriesFolder series, Catalog catalog) {
    Set<String> known = new HashSet<>();
    catalog.documents().forEach(document -> known.addAll(document.urls()));
    series.entries().forEach(entry -> entry.metadata().get(Field.SOURCE).ifPresent(known::add));
    return known;
  }

  private int list(SeriesFolder series, Catalog.Index index, Set<String> known) {
    try {
      Fetched page = fetcher.fetch(index.url(), Validators.NONE).orElseThrow();
      List<PageLink> links = PageLink.in(page);
      List<PageLink> found =
          links.stream().filter(link -> fits(link, index) && known.add(link.address())).toList();
      terminal
          .err()
          .println(
              series.id()
                  + ": "
                  + found.size()
                  + " of "
                  + links.size()
                  + " links are new on "
                  + index.url());
      found.forEach(this::print);
      return ExitCode.SUCCESS;
    } catch (InputException e) {
      terminal.err().println("clausediff: " + e.getMessage());
      return ExitCode.INPUT;
    }
  }

  private static boolean fits(PageLink link, Catalog.Index index) {
    String text = link.text().toLowerCase(Locale.ROOT);
    return index.links().stream().anyMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
  }

  private void print(PageLink link) {
    terminal.out().println("  - title: " + quoted(link.text()));
    terminal.out().println("    url: " + quoted(link.address()));
  }

  private static String quoted(String text) {
    return '"' + Printable.of(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

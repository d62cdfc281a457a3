package io.github.clausediff.cli;

import io.github.clausediff.statement.Catalog;
import java.util.ArrayList;
import java.util.List;

/** What came of the documents of a catalog. */
final class CatalogSummary {

  private final List<Catalog.Document> unknown = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private int written;
  private int unchanged;

  void taken(Taken.Outcome outcome) {
    if (outcome == Taken.Outcome.UNCHANGED) {
      unchanged++;
    } else {
      written++;
    }
  }

  /** A document of which no address is known. */
  void without(Catalog.Document document, boolean loaded) {
    if (loaded) {
      unchanged++;
    } else {
      unknown.add(document);
    }
  }

  /** A document that could not be taken over from any address. */
  void failed(Catalog.Document document, boolean loaded, List<String> reasons) {
    String state = loaded ? " (the version at hand stays)" : "";
    failures.add("  " + document.name() + state);
    reasons.forEach(reason -> failures.add("    " + reason));
  }

  boolean failed() {
    return !failures.isEmpty();
  }

  void print(Terminal terminal) {
    long failed = failures.stream().filter(line -> !line.startsWith("    ")).count();
    terminal
        .err()
        .println(
            "\nimported "
                + written
                + ", unchanged "
                + unchanged
                + ", failed "
                + failed
                + ", without a known address "
                + unknown.size());
    if (!failures.isEmpty()) {
      terminal.err().println("failed:");
      failures.forEach(terminal.err()::println);
    }
    if (!unknown.isEmpty()) {
      terminal.err().println("no address known:");
      unknown.forEach(document -> terminal.err().println("  " + document.name()));
    }
  }
}

package io.github.clausediff.cli;

import io.github.clausediff.ingest.Accounting;
import io.github.clausediff.ingest.Import;
import io.github.clausediff.ingest.Omission;
import io.github.clausediff.report.Printable;
import java.util.stream.Collectors;

/** Tells what became of the words of a source. */
final class AccountingText {

  private final Terminal terminal;
  private final boolean showOmitted;

  AccountingText(Terminal terminal, boolean showOmitted) {
    this.terminal = terminal;
    this.showOmitted = showOmitted;
  }

  void print(Import found) {
    Accounting words = found.accounting();
    String reasons =
        words.byReason().entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
    terminal
        .err()
        .println(
            "words: "
                + words.kept()
                + " kept, "
                + words.leftOut()
                + " left out"
                + (words.leftOut() == 0 ? "" : reasons));
    if (showOmitted) {
      words.omitted().forEach(this::print);
    }
    found.notes().forEach(note -> terminal.err().println("note: " + Printable.of(note)));
  }

  private void print(Omission part) {
    terminal.err().println("  left out, " + part.reason() + ": " + Printable.of(part.text()));
  }
}

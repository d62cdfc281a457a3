package io.github.clausediff.statement;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Problem;
import io.github.clausediff.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The pins of a series, held against its statements: a pin whose clause is not there any more, or
 * reads differently, is an error with its place.
 */
final class PinFile {

  static final String NAME = "links.yaml";

  private final List<Pin> pins;
  private final List<Problem> problems = new ArrayList<>();

  private PinFile(List<Pin> pins) {
    this.pins = pins;
  }

  /**
   * The pins between two statements of one folder; none where it has no such file.
   *
   * @throws InputException if the file is wrong, or does not fit the statements
   */
  static List<Pin> between(Statement earlier, Statement later, Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    byte[] bytes = StatementFile.bytes(file, file.toString());
    if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
      return List.of();
    }
    SourceText source = StatementFile.decode(bytes, file.toString());
    return new PinFile(PinReader.read(source)).between(earlier, later, strangers(file));
  }

  /** The statements beside the file; asked for only when a pin names one that is not loaded. */
  private static Supplier<List<String>> strangers(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return () ->
        folder == null
            ? List.of()
            : SeriesFolder.open(folder).entries().stream().map(e -> e.metadata().id()).toList();
  }

  private List<Pin> between(Statement earlier, Statement later, Supplier<List<String>> others) {
    List<Pin> between = new ArrayList<>();
    for (Pin pin : pins) {
      for (Pin.Quote quote : pin.clauses()) {
        check(quote, earlier);
        check(quote, later);
        exists(quote, List.of(earlier.id(), later.id()), others);
      }
      if (pin.concerns(earlier.id()) && pin.concerns(later.id())) {
        between.add(pin);
      }
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return earlier.id().equals(later.id()) ? List.of() : between;
  }

  private void exists(Pin.Quote quote, List<String> loaded, Supplier<List<String>> others) {
    if (!loaded.contains(quote.statement()) && !others.get().contains(quote.statement())) {
      String expected = "expected one of " + String.join(", ", others.get());
      problem(quote, "no statement " + quote.statement(), expected);
    }
  }

  private void check(Pin.Quote quote, Statement statement) {
    if (!quote.statement().equals(statement.id())) {
      return;
    }
    Quotation quotation = new Quotation(quote.text());
    Optional<Clause> meant = named(quote.clause(), statement);
    if (meant.isPresent() && quotation.fits(meant.get().text())) {
      return;
    }
    String elsewhere =
        statement.clauses().stream()
            .filter(clause -> quotation.fits(clause.text()))
            .findFirst()
            .map(clause -> "; " + clause.id() + " reads so")
            .orElse("");
    if (meant.isEmpty()) {
      int most = statement.clauses().size();
      problem(quote, quote.clause() + " is not there", "expected 1 to " + most + elsewhere);
    } else {
      String expected = "expected its text, \"…\" for what is left out" + elsewhere;
      problem(quote, quote.clause() + " reads \"" + meant.get().text() + "\"", expected);
    }
  }

  private static Optional<Clause> named(String id, Statement statement) {
    return statement.clauses().stream().filter(clause -> clause.id().equals(id)).findFirst();
  }

  private void problem(Pin.Quote quote, String what, String expected) {
    Problem problem = new Problem(quote.location(), what, expected);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }
}

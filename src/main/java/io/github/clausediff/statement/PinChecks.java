package io.github.clausediff.statement;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The pins of a file as they are read, and what is wrong with each or with two together. */
final class PinChecks {

  private static final String TWO = "expected clauses of two statements, one at least of each";

  private final List<Pin> pins = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Two clauses as a name for the pair, whichever comes first → where they were separated. */
  private final Map<String, Location> separated = new HashMap<>();

  /** The same for clauses put into one link. */
  private final Map<String, Location> joined = new HashMap<>();

  /** A clause and the other statement → the link it was put into. */
  private final Map<String, Location> taken = new HashMap<>();

  /**
   * The pins, in the order of the file.
   *
   * @throws InputException if anything is wrong with them
   */
  List<Pin> pins() {
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    return List.copyOf(pins);
  }

  void add(Pin pin, Location at) {
    int before = problems.size();
    alone(pin, at);
    if (problems.size() == before) {
      besideOthers(pin);
      pins.add(pin);
    }
  }

  void problem(Location at, String what, String expected) {
    problems.add(new Problem(at, what, expected));
  }

  private void alone(Pin pin, Location at) {
    Set<String> statements = new TreeSet<>();
    Set<String> clauses = new TreeSet<>();
    for (Pin.Quote quote : pin.clauses()) {
      if (!quote.clause().matches(".+/[1-9]\\d{0,6}")) {
        problem(
            quote.location(),
            "\"" + quote.clause() + "\" is no clause",
            "expected STATEMENT/NUMBER, as in 2031-05-12-overview/17");
        return;
      }
      if (quote.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
        problem(quote.location(), quote.clause() + " has no text", "expected what the clause says");
      }
      if (!clauses.add(quote.clause())) {
        problem(quote.location(), quote.clause() + " stands here twice", "expected it once");
      }
      statements.add(quote.statement());
    }
    if (statements.size() != 2) {
      problem(at, "clauses of " + statements.size() + " statements", TWO);
    }
    notes(pin, at);
  }

  private void notes(Pin pin, Location at) {
    if (pin.reason().isEmpty()) {
      problem(at, "a pin without a reason", "expected \"reason: why it was decided\"");
    }
    if (!pin.date().isEmpty() && !isDay(pin.date())) {
      problem(at, "date is \"" + pin.date() + "\"", "expected a day as yyyy-mm-dd");
    }
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private void besideOthers(Pin pin) {
    for (Pin.Quote quote : pin.clauses()) {
      pin.clauses().stream()
          .filter(other -> quote.statement().compareTo(other.statement()) < 0)
          .forEach(other -> cross(pin.kind() == Pin.Kind.SEPARATE, quote, other));
      if (pin.kind() != Pin.Kind.SEPARATE) {
        take(quote, otherStatement(pin, quote));
      }
    }
  }

  private void cross(boolean separates, Pin.Quote quote, Pin.Quote other) {
    String name = quote.clause() + " " + other.clause();
    Location against = (separates ? joined : separated).get(name);
    if (against != null) {
      problem(
          quote.location(),
          quote.clause() + " and " + other.clause() + " are put together and kept apart",
          "see line " + against.line());
    }
    (separates ? separated : joined).put(name, quote.location());
  }

  private void take(Pin.Quote quote, String other) {
    Location before = taken.putIfAbsent(quote.clause() + " " + other, quote.location());
    if (before != null) {
      problem(
          quote.location(),
          quote.clause() + " was put into another link with " + other,
          "see line " + before.line() + "; expected all clauses of a link in one pin");
    }
  }

  private static String otherStatement(Pin pin, Pin.Quote quote) {
    return pin.clauses().stream()
        .map(Pin.Quote::statement)
        .filter(statement -> !statement.equals(quote.statement()))
        .findFirst()
        .orElseThrow();
  }
}

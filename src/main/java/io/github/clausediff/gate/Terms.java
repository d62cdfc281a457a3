package io.github.clausediff.gate;

import io.github.clausediff.statement.YamlCursor;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads values of a file of the gate, and gathers what is wrong with them. */
final class Terms {

  private final YamlCursor cursor;
  private final List<Problem> problems;

  Terms(YamlCursor cursor, List<Problem> problems) {
    this.cursor = cursor;
    this.problems = problems;
  }

  /** One word or several of a list of known ones. */
  List<String> words(String sort, List<String> known) throws IOException {
    List<String> words = new ArrayList<>();
    for (String word : cursor.nameOrNamesOfKey()) {
      if (known.contains(word)) {
        words.add(word);
      } else {
        problem("no " + sort + " \"" + word + "\"", "expected one of " + String.join(", ", known));
      }
    }
    return words;
  }

  /** A severity; an error where none is meant. */
  Severity severity() throws IOException {
    String word = cursor.scalar();
    Optional<Severity> known = Severity.of(word);
    if (known.isEmpty()) {
      String expected = "expected one of " + String.join(", ", Severity.WORDS);
      problem("no severity \"" + word + "\"", expected);
    }
    return known.orElse(Severity.ERROR);
  }

  /** A number from 0 up. */
  String number() throws IOException {
    String text = cursor.scalar();
    if (!text.matches("\\d{1,6}")) {
      problem("\"" + text + "\" is no number of changes", "expected 0, or how many may be");
      return "0";
    }
    return text;
  }

  /** True or false. */
  String truth() throws IOException {
    String text = cursor.scalar();
    if (!text.equals("true") && !text.equals("false")) {
      problem("\"" + text + "\" is neither", "expected true or false");
    }
    return text;
  }

  /** At the cursor. */
  void problem(String what, String expected) {
    problem(cursor.here(), what, expected);
  }

  void problem(Location at, String what, String expected) {
    problems.add(new Problem(at, what, expected));
  }
}

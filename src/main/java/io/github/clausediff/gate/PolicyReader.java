package io.github.clausediff.gate;

import io.github.clausediff.gate.IntegrityFinding.Check;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.YamlCursor;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import io.github.clausediff.text.Problem;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code policy.yaml}. What it does not know is an error with its place. */
public final class PolicyReader {

  private static final String KEYS = "limits, must-hold, integrity or stale-waivers";

  private final Series series;
  private final YamlCursor cursor;
  private final List<Problem> problems = new ArrayList<>();
  private final Terms terms;
  private final Set<String> ids = new LinkedHashSet<>();
  private final List<Limit> limits = new ArrayList<>();
  private final List<Formula> formulas = new ArrayList<>();
  private final Map<Check, Severity> checks = new EnumMap<>(Check.class);
  private final List<Severity> staleWaivers = new ArrayList<>();

  private PolicyReader(Series series, YamlCursor cursor) {
    this.series = series;
    this.cursor = cursor;
    this.terms = new Terms(cursor, problems);
  }

  /**
   * Reads one file; the series tells which topics, parties and ladders there are.
   *
   * @throws InputException with every problem of words, or the first of form
   */
  public static Policy read(SourceText source, Series series) {
    List<Policy> read = new ArrayList<>();
    YamlCursor.read(
        source, cursor -> read.add(new PolicyReader(series, cursor).policy(source.name())));
    return read.get(0);
  }

  private Policy policy(String name) throws IOException {
    if (!cursor.isAtEnd()) {
      cursor.object(KEYS, this::member);
    }
    if (!problems.isEmpty()) {
      throw new InputException(problems);
    }
    Severity stale = staleWaivers.isEmpty() ? Policy.NONE.staleWaivers() : staleWaivers.get(0);
    return new Policy(List.of(name), limits, formulas, checks, stale);
  }

  private boolean member(String key) throws IOException {
    switch (key) {
      case "limits" -> cursor.each(this::limit);
      case "must-hold" -> cursor.each(this::formula);
      case "integrity" -> cursor.member(String.join(", ", Words.CHECKS), this::check);
      case "stale-waivers" -> staleWaivers.add(terms.severity());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void limit() throws IOException {
    Location at = cursor.here();
    Limit limit = new LimitReader(series, terms).read(cursor);
    unique(at, limit.id());
    limits.add(limit);
  }

  private void formula() throws IOException {
    Location at = cursor.here();
    Formula formula = new FormulaReader(series, terms).read(cursor);
    unique(at, formula.id());
    formulas.add(formula);
  }

  private void unique(Location at, String id) {
    if (!ids.add(id)) {
      terms.problem(at, "\"" + id + "\" stands here twice", "expected an id of its own");
    }
  }

  private boolean check(String key) throws IOException {
    for (Check check : Check.values()) {
      if (check.toString().equals(key)) {
        checks.put(check, terms.severity());
        return true;
      }
    }
    return false;
  }
}

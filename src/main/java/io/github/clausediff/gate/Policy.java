package io.github.clausediff.gate;

import io.github.clausediff.gate.IntegrityFinding.Check;
import io.github.clausediff.statement.Metadata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What is allowed from one statement of a series to the next.
 *
 * @param names where it comes from: files, or the option that gave it; empty where there is none
 * @param limits in the order of the file
 * @param formulas in the order of the file
 * @param checks what findings of integrity weigh, where not as usual
 * @param staleWaivers what a waiver weighs that is unused or overdue
 */
public record Policy(
    List<String> names,
    List<Limit> limits,
    List<Formula> formulas,
    Map<Check, Severity> checks,
    Severity staleWaivers) {

  /** Nothing is forbidden. */
  public static final Policy NONE =
      new Policy(List.of(), List.of(), List.of(), Map.of(), Severity.WARNING);

  /** The name of the policy that an option gives. */
  private static final String OPTION = "--fail-on";

  public Policy {
    names = List.copyOf(names);
    limits = List.copyOf(limits);
    formulas = List.copyOf(formulas);
    Map<Check, Severity> copy = new EnumMap<>(Check.class);
    copy.putAll(checks);
    checks = Collections.unmodifiableMap(copy);
  }

  /** Whether nothing is held against a statement. */
  public boolean isEmpty() {
    return limits.isEmpty() && formulas.isEmpty();
  }

  /** What a finding of integrity weighs. */
  public Severity weight(Check check) {
    return checks.getOrDefault(check, check.usual());
  }

  /** What of it is for a document of a kind; one whose kind is not known may be any. */
  Policy appliedTo(Metadata later) {
    Predicate<List<String>> suits =
        documents -> documents.isEmpty() || later.kind().map(documents::contains).orElse(true);
    return new Policy(
        names,
        limits.stream().filter(limit -> suits.test(limit.documents())).toList(),
        formulas.stream().filter(formula -> suits.test(formula.documents())).toList(),
        checks,
        staleWaivers);
  }

  /** What of it can be held against a statement that is compared with none. */
  Policy formulasAlone() {
    return new Policy(names, List.of(), formulas, checks, staleWaivers);
  }

  /** The same, and none of some kinds and effects besides. */
  public Policy failingOn(List<String> words) {
    if (words.isEmpty()) {
      return this;
    }
    List<Limit> more = new ArrayList<>(limits);
    for (String word : words) {
      Selection selection =
          Words.EFFECTS.contains(word) ? Selection.ofEffect(word) : Selection.ofKind(word);
      more.add(new Limit(word, selection, 0, List.of(), Severity.ERROR, ""));
    }
    List<String> sources = new ArrayList<>(names);
    sources.add(OPTION + " " + String.join(",", words));
    return new Policy(sources, more, formulas, checks, staleWaivers);
  }
}

package io.github.clausediff.report;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Clause;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The clauses of a change on one side.
 *
 * @param clauses in reading order; empty for the side on which nothing was found
 * @param text the clauses as published with a space between
 * @param place their sections and lines in words
 */
public record SideView(List<Clause> clauses, String text, String place) {

  public SideView {
    clauses = List.copyOf(clauses);
  }

  static SideView of(List<NormalizedClause> normalized) {
    List<Clause> clauses = normalized.stream().map(NormalizedClause::clause).toList();
    String text = clauses.stream().map(Clause::text).collect(Collectors.joining(" "));
    return new SideView(clauses, text, Wording.place(clauses));
  }

  public boolean isEmpty() {
    return clauses.isEmpty();
  }

  /** The first section path in words, or an empty string. */
  String section() {
    return clauses.isEmpty() ? "" : Wording.section(clauses.get(0).section());
  }
}

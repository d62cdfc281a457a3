package io.github.clausediff.report;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Reading;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.text.Japanese;
import java.util.List;
import java.util.function.Function;

/**
 * The clauses of a change on one side.
 *
 * @param clauses in reading order; empty for the side on which nothing was found
 * @param text the clauses as published with a space between, none in Japanese
 * @param place their sections and lines in words
 * @param actors who speaks in them, in order of mention
 * @param topics what they are about, in order of mention
 */
public record SideView(
    List<Clause> clauses, String text, String place, List<String> actors, List<String> topics) {

  public SideView {
    clauses = List.copyOf(clauses);
    actors = List.copyOf(actors);
    topics = List.copyOf(topics);
  }

  static SideView of(List<NormalizedClause> normalized) {
    List<Clause> clauses = normalized.stream().map(NormalizedClause::clause).toList();
    StringBuilder text = new StringBuilder();
    String before = "";
    for (Clause clause : clauses) {
      text.append(before.isEmpty() ? "" : Japanese.joint(before, clause.text()));
      text.append(clause.text());
      before = clause.text();
    }
    return new SideView(
        clauses,
        text.toString(),
        Wording.place(clauses),
        distinct(normalized, Reading::actors),
        distinct(normalized, Reading::topics));
  }

  private static List<String> distinct(
      List<NormalizedClause> clauses, Function<Reading, List<String>> part) {
    return clauses.stream().flatMap(c -> part.apply(c.reading()).stream()).distinct().toList();
  }

  public boolean isEmpty() {
    return clauses.isEmpty();
  }

  /** The first section path in words, or an empty string. */
  String section() {
    return clauses.isEmpty() ? "" : Wording.section(clauses.get(0).section());
  }
}

package io.github.clausediff.report;

import io.github.clausediff.statement.Clause;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of a statement that a reader would name: headings, without the numbers of clauses. */
final class Sections {

  /** "(3)", "2.", "a)", "iv.": the number of a paragraph, not a heading. */
  private static final Pattern NUMBER = Pattern.compile("\\(?[0-9A-Za-z]{1,4}[.)]?\\)?|[•*–-]");

  private final int depth;

  private Sections(int depth) {
    this.depth = depth;
  }

  /** As deep as needed to tell parts apart: a title above all clauses is no part. */
  static Sections of(List<Clause> clauses) {
    Sections shallow = new Sections(1);
    boolean parts = clauses.stream().map(shallow::name).distinct().count() > 1;
    return parts ? shallow : new Sections(2);
  }

  /** The part a clause stands in, or an empty string. */
  String name(Clause clause) {
    List<String> headings = headings(clause);
    return headings.size() < depth ? "" : headings.get(depth - 1);
  }

  static List<String> headings(Clause clause) {
    return clause.section().stream().filter(part -> !NUMBER.matcher(part).matches()).toList();
  }
}

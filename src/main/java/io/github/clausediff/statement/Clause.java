package io.github.clausediff.statement;

import io.github.clausediff.text.Span;
import java.util.List;

/**
 * The smallest unit that is cited, aligned and counted: a sentence, or one of its commitments. The
 * text is as published, with white space folded, inline markup removed and page cuts joined.
 *
 * @param id statement id, a slash, and the ordinal
 * @param text never empty
 * @param section headings and numbers above the clause, outermost first
 * @param position where it stands
 */
public record Clause(String id, String text, List<String> section, Position position) {

  public Clause {
    section = List.copyOf(section);
  }

  /** A clause that belongs to no file, as in a gold file; {@code ordinal} is 1-based. */
  public static Clause loose(String owner, int ordinal, String text) {
    Span span = new Span(0, text.length());
    return new Clause(
        owner + "/" + ordinal, text, List.of(), new Position(ordinal, ordinal, ordinal, 1, span));
  }
}

package io.github.clausediff.statement;

import io.github.clausediff.text.Span;

/**
 * Where a clause stands in its statement.
 *
 * @param ordinal 1-based among the clauses
 * @param paragraph 1-based among the paragraphs that hold clauses
 * @param sentence 1-based among the sentences; the clauses of one sentence share it
 * @param line 1-based line of the first character
 * @param span offsets in the statement file, see {@link Span}
 */
public record Position(int ordinal, int paragraph, int sentence, int line, Span span) {}

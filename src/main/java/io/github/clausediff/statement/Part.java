package io.github.clausediff.statement;

import io.github.clausediff.text.Span;

/**
 * A part of a statement file that is no clause.
 *
 * @param role what it is
 * @param text the characters of the file in the span, with white space folded
 * @param span offsets in the statement file
 */
public record Part(Role role, String text, Span span) {}

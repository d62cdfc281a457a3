package io.github.clausediff.statement;

import io.github.clausediff.text.SourceText;
import io.github.clausediff.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Takes in the lines of a {@link StatementText} one by one. Places only go forwards: whatever the
 * lines say, the clauses together have no more characters than file and lines.
 */
final class StatementLines {

  /** Where nothing stands yet. */
  static final Position NONE = new Position(0, 0, 0, 0, new Span(0, 0));

  private final Metadata metadata;
  private final SourceText source;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  StatementLines(Metadata metadata, SourceText source) {
    this.metadata = metadata;
    this.source = source;
  }

  /** Those from an offset on. */
  Statement read(String lines, int from) {
    List<String> section = List.of();
    for (int at = from; at < lines.length(); ) {
      int end = lines.indexOf('\n', at);
      int tab = lines.indexOf('\t', at);
      String rest = lines.substring(tab + 1, end);
      switch (lines.substring(at, tab)) {
        case StatementText.SECTION ->
            section = rest.isEmpty() ? List.of() : List.of(rest.split("\t", -1));
        case StatementText.CLAUSE -> clause(rest, section);
        case StatementText.PART -> part(rest);
        default -> throw new IllegalArgumentException(rest);
      }
      at = end + 1;
    }
    return new Statement(metadata, source, clauses, parts);
  }

  private void clause(String rest, List<String> section) {
    Position last = clauses.isEmpty() ? NONE : clauses.get(clauses.size() - 1).position();
    int tab = rest.indexOf('\t');
    StringTokenizer numbers = new StringTokenizer(rest.substring(0, tab));
    int paragraph = last.paragraph() + number(numbers);
    int sentence = last.sentence() + number(numbers);
    int line = last.line() + number(numbers);
    Span span = span(last.span(), numbers);
    int ordinal = clauses.size() + 1;
    String own = rest.substring(tab + 1);
    String text = own.isEmpty() ? span.of(source.text()) : own;
    if (text.isBlank()) {
      throw new IllegalArgumentException("a clause without words");
    }
    Position position = new Position(ordinal, paragraph, sentence, line, span);
    clauses.add(new Clause(metadata.id() + "/" + ordinal, text, section, position));
  }

  private void part(String rest) {
    Span last = parts.isEmpty() ? NONE.span() : parts.get(parts.size() - 1).span();
    int tab = rest.indexOf('\t');
    Span span = span(last, new StringTokenizer(rest.substring(tab + 1)));
    String text = Passage.fold(span.of(source.text()));
    parts.add(new Part(Role.valueOf(rest.substring(0, tab)), text, span));
  }

  private Span span(Span last, StringTokenizer numbers) {
    int gap = number(numbers);
    int length = number(numbers);
    Span span = new Span(last.end() + gap, last.end() + gap + length);
    if (gap < 0 || span.end() > source.text().length()) {
      throw new IllegalArgumentException("no place behind the last: " + span);
    }
    return span;
  }

  private static int number(StringTokenizer numbers) {
    return Integer.parseInt(numbers.nextToken());
  }
}

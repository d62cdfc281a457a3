package io.github.clausediff.statement;

import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.text.SourceText;
import io.github.clausediff.text.Span;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What was read from a statement file, as lines of text: where each clause and each other part
 * stands. The characters stay in the file, but for those of clauses that are not the file's own run
 * of characters. Reading these lines is faster than reading the file anew.
 */
public final class StatementText {

  static final String SECTION = "s";
  static final String CLAUSE = "c";
  static final String PART = "p";

  private StatementText() {}

  /** Nothing where the lines would not give back the very statement. */
  public static Optional<String> write(Statement statement) {
    StringBuilder text = new StringBuilder();
    line(text, statement.metadata().get(Field.TITLE).orElse(""));
    clauses(text, statement);
    Span last = new Span(0, 0);
    for (Part part : statement.other()) {
      line(text, PART, part.role().name(), place(last, part.span()));
      last = part.span();
    }
    String lines = text.toString();
    FileFacts known = new FileFacts(statement.id(), "");
    return read(statement.source(), known, lines)
        .filter(read -> same(read, statement))
        .map(same -> lines);
  }

  /** Whether all that the lines tell is the same; the rest the file and its place tell. */
  private static boolean same(Statement one, Statement other) {
    return one.clauses().equals(other.clauses())
        && one.other().equals(other.other())
        && one.metadata().get(Field.TITLE).equals(other.metadata().get(Field.TITLE));
  }

  private static void clauses(StringBuilder text, Statement statement) {
    List<String> section = List.of();
    Position last = StatementLines.NONE;
    for (Clause clause : statement.clauses()) {
      if (!clause.section().equals(section)) {
        section = clause.section();
        line(text, SECTION, String.join("\t", section));
      }
      Position position = clause.position();
      boolean own = position.span().of(statement.source().text()).equals(clause.text());
      line(text, CLAUSE, numbers(last, position), own ? "" : clause.text());
      last = position;
    }
  }

  private static String numbers(Position last, Position next) {
    int paragraph = next.paragraph() - last.paragraph();
    int sentence = next.sentence() - last.sentence();
    int line = next.line() - last.line();
    return paragraph + " " + sentence + " " + line + " " + place(last.span(), next.span());
  }

  private static String place(Span last, Span span) {
    return span.start() - last.end() + " " + span.length();
  }

  private static void line(StringBuilder text, String... words) {
    text.append(String.join("\t", words)).append('\n');
  }

  /**
   * The statement in a file, by lines that were written of the same text. Nothing where they do not
   * fit it.
   *
   * @throws io.github.clausediff.text.InputException if the file's front matter is wrong
   */
  public static Optional<Statement> read(SourceText source, FileFacts known, String lines) {
    int first = lines.indexOf('\n');
    if (first < 0) {
      return Optional.empty();
    }
    String title = lines.substring(0, first);
    Metadata metadata = FrontMatter.read(source).metadata(known, title);
    try {
      return Optional.of(new StatementLines(metadata, source).read(lines, first + 1));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException e) {
      return Optional.empty();
    }
  }
}

package io.github.clausediff.statement;

import io.github.clausediff.text.SourceText;
import java.util.List;

/**
 * One published document as the program reads it. The spans of clauses and other parts together
 * cover the file, and no two of them overlap.
 *
 * @param metadata what is known of the document
 * @param source the file
 * @param clauses in reading order
 * @param other every remaining part, in reading order
 */
public record Statement(
    Metadata metadata, SourceText source, List<Clause> clauses, List<Part> other) {

  public Statement {
    clauses = List.copyOf(clauses);
    other = List.copyOf(other);
  }

  public String id() {
    return metadata.id();
  }
}

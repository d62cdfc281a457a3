package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.Statement;
import java.util.List;

/**
 * A statement of a series, ready to be followed.
 *
 * @param statement as published
 * @param clauses all its clauses in normal form, in reading order
 */
public record Witness(Statement statement, List<NormalizedClause> clauses) {

  public Witness {
    clauses = List.copyOf(clauses);
  }

  public String id() {
    return statement.id();
  }

  /** Its date, or an empty string. */
  public String date() {
    return statement.metadata().get(Field.DATE).orElse("");
  }

  /** Its date, or else its id. */
  public String when() {
    return date().isEmpty() ? id() : date();
  }

  /** The kind of document. */
  public DocumentKind kind() {
    return DocumentKind.of(statement.metadata());
  }
}

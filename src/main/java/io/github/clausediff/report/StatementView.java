package io.github.clausediff.report;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import java.util.List;

/**
 * A statement as reports show it.
 *
 * @param clauses in reading order
 */
public record StatementView(Metadata metadata, List<NormalizedClause> clauses) {

  public StatementView {
    clauses = List.copyOf(clauses);
  }

  /** The date in words, or the id where the date is not known. */
  public String date() {
    return metadata.get(Field.DATE).map(Wording::date).orElse(metadata.id());
  }

  /** Title and date: "Joint Statement (28 July 2024)". */
  public String name() {
    return metadata.title() + " (" + date() + ")";
  }
}

package io.github.clausediff.report;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.Statement;
import io.github.clausediff.statement.TextHash;
import io.github.clausediff.text.SourceText;
import java.util.List;

/**
 * A statement as reports show it.
 *
 * @param clauses in reading order
 * @param source the file
 */
public record StatementView(Metadata metadata, List<NormalizedClause> clauses, SourceText source) {

  public StatementView {
    clauses = List.copyOf(clauses);
  }

  /** With its clauses in normal form. */
  public static StatementView of(Statement statement, List<NormalizedClause> clauses) {
    return new StatementView(statement.metadata(), clauses, statement.source());
  }

  /** Of the text without its front matter, see {@link TextHash}. */
  String textHash() {
    return TextHash.of(source);
  }

  /** The date in words, or the id where the date is not known. */
  public String date() {
    return metadata.get(Field.DATE).map(Wording::date).orElse(metadata.id());
  }

  /** Title and date: "Joint Statement (28 July 2024)". */
  public String name() {
    return metadata.title() + " (" + date() + ")";
  }

  /** What its clauses are about, in order of mention. */
  List<String> topics() {
    return clauses.stream().flatMap(c -> c.reading().topics().stream()).distinct().toList();
  }

  /** The ids of the clauses in which a party states an attitude or a promise. */
  List<String> commitments() {
    return clauses.stream()
        .filter(c -> c.reading().commitment())
        .map(c -> c.clause().id())
        .toList();
  }

  /** The language of the text, or an empty string: not known. */
  String language() {
    return metadata.get(Field.LANGUAGE).orElse("");
  }
}

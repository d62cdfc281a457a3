package io.github.clausediff.ingest;

import io.github.clausediff.statement.Metadata;
import java.util.List;

/**
 * A document ready to be a statement file.
 *
 * @param metadata what is known of it
 * @param body Markdown
 * @param accounting what was kept of the source and what was left out
 * @param notes for the user: what was not found, what is doubtful; a line each
 */
public record Import(Metadata metadata, String body, Accounting accounting, List<String> notes) {

  public Import {
    notes = List.copyOf(notes);
  }

  /** The statement file: front matter and body. */
  public String file() {
    return FrontMatterWriter.write(metadata) + "\n" + body.stripLeading();
  }
}

package io.github.clausediff.ingest;

import io.github.clausediff.statement.Metadata;

/**
 * A document ready to be a statement file.
 *
 * @param metadata what is known of it
 * @param body Markdown, as in the source
 */
public record Import(Metadata metadata, String body) {

  /** The statement file: front matter and body. */
  public String file() {
    return FrontMatterWriter.write(metadata) + "\n" + body.stripLeading();
  }
}

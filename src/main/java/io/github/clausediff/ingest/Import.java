package io.github.clausediff.ingest;

import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.TextHash;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

  /** The statement file: front matter, with a hash of what follows, and body. */
  public String file() {
    Map<Field, String> values = new EnumMap<>(Field.class);
    values.putAll(metadata.values());
    values.put(Field.TEXT_SHA256, TextHash.ofText(body));
    Metadata whole = new Metadata(metadata.id(), values);
    return FrontMatterWriter.write(whole) + "\n" + body.stripLeading();
  }
}

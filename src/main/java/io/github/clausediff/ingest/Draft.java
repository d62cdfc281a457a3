package io.github.clausediff.ingest;

import io.github.clausediff.statement.Metadata.Field;
import java.util.List;
import java.util.Map;

/**
 * What a reader of one format made of a document.
 *
 * @param body Markdown
 * @param kept number of words of the source that are in the body
 * @param omitted every other word of the source
 * @param found what the document says of itself
 * @param hints what may be true of the document, where its text does not tell
 * @param notes what the user should know of the reading
 */
record Draft(
    String body,
    int kept,
    List<Omission> omitted,
    Map<Field, String> found,
    Map<Field, String> hints,
    List<String> notes) {

  Draft {
    omitted = List.copyOf(omitted);
    found = Map.copyOf(found);
    hints = Map.copyOf(hints);
    notes = List.copyOf(notes);
  }
}

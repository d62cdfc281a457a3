package io.github.clausediff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** What is first in a statement, or back, as it stands in JSON. */
final class SeenJson {

  private SeenJson() {}

  static void write(String key, List<SeenView> all, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(key);
    for (SeenView seen : all) {
      boolean named = seen.clause().isEmpty();
      json.writeStartObject();
      json.writeStringField(named ? "name" : "clause", named ? seen.text() : seen.clause());
      json.writeBooleanField("first_in_the_documents_loaded", seen.seen().isEmpty());
      json.writeStringField("last_seen", seen.statement());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

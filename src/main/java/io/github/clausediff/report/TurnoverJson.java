package io.github.clausediff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.clausediff.change.Mention;
import io.github.clausediff.change.Specific;
import io.github.clausediff.change.Specifics;
import io.github.clausediff.change.Turnover;
import java.io.IOException;
import java.util.List;

/** What comes and goes, and what is filtered, as members of JSON objects. */
final class TurnoverJson {

  private TurnoverJson() {}

  static void write(Specifics specifics, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("specifics");
    specifics("gained", specifics.gained(), json);
    specifics("lost", specifics.lost(), json);
    json.writeEndObject();
  }

  private static void specifics(String name, List<Specific> specifics, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Specific specific : specifics) {
      json.writeStartObject();
      json.writeStringField("kind", specific.kind().toString());
      json.writeStringField("text", specific.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void write(Turnover turnover, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("turnover");
    mentions("entering", turnover.entering(), json);
    mentions("leaving", turnover.leaving(), json);
    json.writeEndObject();
  }

  private static void mentions(String name, List<Mention> mentions, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Mention mention : mentions) {
      json.writeStartObject();
      json.writeStringField("kind", mention.kind());
      json.writeStringField("name", mention.name());
      StatementJson.strings("clauses", mention.clauses(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void write(Filtered filtered, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("filter");
    StatementJson.strings("topics", filtered.filter().topics(), json);
    StatementJson.strings("actors", filtered.filter().actors(), json);
    StatementJson.strings("effects", filtered.filter().effects(), json);
    StatementJson.strings("kinds", filtered.filter().kinds(), json);
    json.writeNumberField("shown", filtered.shown());
    json.writeNumberField("of", filtered.of());
    json.writeEndObject();
  }
}

package io.github.clausediff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Reading;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.Position;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A statement and its clauses as members of a JSON object; what is not known is left out. */
final class StatementJson {

  private static final List<Field> AFTER_TITLE =
      List.of(
          Field.SERIES,
          Field.DATE,
          Field.KIND,
          Field.PLACE,
          Field.PARTICIPANTS,
          Field.LANGUAGE,
          Field.SOURCE,
          Field.RETRIEVED,
          Field.SHA256,
          Field.STATUS);

  private StatementJson() {}

  /** One member, an object. */
  static void write(String name, StatementView statement, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    members(statement, json);
    json.writeEndObject();
  }

  /** The members of the object alone. */
  static void members(StatementView statement, JsonGenerator json) throws IOException {
    Metadata metadata = statement.metadata();
    json.writeStringField("id", metadata.id());
    json.writeStringField("title", metadata.title());
    for (Field field : AFTER_TITLE) {
      Optional<String> value = metadata.get(field);
      if (value.isPresent()) {
        json.writeStringField(field.key(), value.get());
      }
    }
    json.writeArrayFieldStart("clauses");
    for (NormalizedClause clause : statement.clauses()) {
      clause(clause, json);
    }
    json.writeEndArray();
  }

  private static void clause(NormalizedClause normal, JsonGenerator json) throws IOException {
    Clause clause = normal.clause();
    Reading reading = normal.reading();
    json.writeStartObject();
    json.writeStringField("id", clause.id());
    strings("section", clause.section(), json);
    json.writeStringField("text", clause.text());
    position(clause.position(), json);
    strings("actors", reading.actors(), json);
    strings("acts", reading.acts(), json);
    strings("topics", reading.topics(), json);
    json.writeBooleanField("commitment", reading.commitment());
    strings("rules", normal.rules(), json);
    json.writeEndObject();
  }

  private static void position(Position position, JsonGenerator json) throws IOException {
    json.writeNumberField("line", position.line());
    json.writeNumberField("start", position.span().start());
    json.writeNumberField("end", position.span().end());
    json.writeNumberField("paragraph", position.paragraph());
    json.writeNumberField("sentence", position.sentence());
  }

  /** One member, an array of strings. */
  static void strings(String name, List<String> values, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}

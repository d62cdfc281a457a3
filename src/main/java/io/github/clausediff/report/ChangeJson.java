package io.github.clausediff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.clausediff.change.Edit;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Pin;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A change as a JSON object. */
final class ChangeJson {

  private ChangeJson() {}

  static void write(ChangeView change, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", change.id());
    json.writeStringField("kind", change.kind().toString());
    json.writeBooleanField("moved", change.moved());
    StatementJson.strings("earlier", ids(change.earlier()), json);
    StatementJson.strings("later", ids(change.later()), json);
    json.writeNumberField("similarity", change.similarity());
    json.writeStringField("confidence", change.evidence().confidence().toString());
    json.writeStringField("matcher", change.evidence().matcher());
    decided(change, json);
    EffectJson.write(change.effects(), json);
    TurnoverJson.write(change.specifics(), json);
    StatementJson.strings("review", change.review(), json);
    StatementJson.strings("actors", change.actors(), json);
    StatementJson.strings("topics", change.topics(), json);
    edits(change.edits(), json);
    nearest(change, json);
    json.writeEndObject();
  }

  private static List<String> ids(SideView side) {
    return side.clauses().stream().map(Clause::id).toList();
  }

  /** Only where a person decided. */
  private static void decided(ChangeView change, JsonGenerator json) throws IOException {
    Optional<Pin> pin = change.evidence().decided();
    if (pin.isPresent()) {
      json.writeObjectFieldStart("decided");
      json.writeStringField("as", pin.get().kind().toString());
      json.writeStringField("by", pin.get().by());
      json.writeStringField("date", pin.get().date());
      json.writeStringField("reason", pin.get().reason());
      json.writeEndObject();
    }
  }

  private static void edits(List<Edit> edits, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("edits");
    for (Edit edit : edits) {
      json.writeStartObject();
      json.writeStringField("op", edit.op().toString());
      json.writeStringField("earlier", edit.earlier());
      json.writeStringField("later", edit.later());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void nearest(ChangeView change, JsonGenerator json) throws IOException {
    json.writeFieldName("nearest");
    if (change.nearest().isEmpty()) {
      json.writeNull();
      return;
    }
    NearestView nearest = change.nearest().get();
    json.writeStartObject();
    json.writeStringField("clause", ids(nearest.clause()).get(0));
    json.writeNumberField("similarity", nearest.similarity());
    json.writeEndObject();
  }
}

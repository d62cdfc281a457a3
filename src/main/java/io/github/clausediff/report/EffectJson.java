package io.github.clausediff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.clausediff.change.Effect;
import java.io.IOException;
import java.util.List;

/** Effects as a member of JSON objects. */
final class EffectJson {

  private EffectJson() {}

  static void write(List<Effect> effects, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("effects");
    for (Effect effect : effects) {
      json.writeStartObject();
      json.writeStringField("type", effect.type());
      json.writeStringField("rule", effect.rule());
      json.writeStringField("evidence", effect.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

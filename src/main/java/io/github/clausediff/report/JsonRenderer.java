package io.github.clausediff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.clausediff.change.Warning;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The comparison for other programs, in the schema {@code clausediff/1}. */
public final class JsonRenderer implements Renderer {

  private static final List<Group> SUMMARY =
      List.of(
          Group.UNCHANGED,
          Group.REWORDED,
          Group.MOVED,
          Group.SPLIT,
          Group.MERGED,
          Group.NEW,
          Group.DROPPED);

  private final String version;

  /**
   * @param version of the program
   */
  public JsonRenderer(String version) {
    this.version = version;
  }

  @Override
  public String format() {
    return "json";
  }

  @Override
  public String render(ReportModel model) {
    return Json.object(json -> write(model, json));
  }

  private void write(ReportModel model, JsonGenerator json) throws IOException {
    json.writeStringField("schema", "clausediff/1");
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "clausediff");
    json.writeStringField("version", version);
    json.writeEndObject();
    StatementJson.write("earlier", model.earlier(), json);
    StatementJson.write("later", model.later(), json);
    json.writeArrayFieldStart("changes");
    for (ChangeView change : model.changes()) {
      ChangeJson.write(change, json);
    }
    json.writeEndArray();
    summary(model, json);
    TurnoverJson.write(model.turnover(), json);
    if (model.filtered().isPresent()) {
      TurnoverJson.write(model.filtered().get(), json);
    }
    StatementJson.strings("warnings", model.warnings().stream().map(Warning::text).toList(), json);
    past(model, json);
  }

  private static void summary(ReportModel model, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("summary");
    for (Group group : SUMMARY) {
      json.writeNumberField(group.toString(), model.count(group));
    }
    json.writeEndObject();
  }

  /** Only where it was asked for. */
  private static void past(ReportModel model, JsonGenerator json) throws IOException {
    if (model.past().equals(Past.UNKNOWN)) {
      return;
    }
    SeenJson.write("first", model.first(), json);
    json.writeArrayFieldStart("stood");
    for (Map.Entry<String, StoodView> stood : model.past().stood().entrySet()) {
      json.writeStartObject();
      json.writeStringField("clause", stood.getKey());
      json.writeNumberField("statements_in_a_row", stood.getValue().statements());
      json.writeStringField("since", stood.getValue().statement());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

package io.github.clausediff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.clausediff.history.Branch;
import io.github.clausediff.history.Entry;
import io.github.clausediff.history.History;
import io.github.clausediff.history.Joint;
import io.github.clausediff.history.Near;
import io.github.clausediff.history.Passage;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Catalog;
import io.github.clausediff.statement.Metadata.Field;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A history for other programs, in the schema {@code history/1}. */
final class HistoryJson {

  private HistoryJson() {}

  static String render(HistoryModel model) {
    History history = model.history();
    return Json.object(
        json -> {
          json.writeStringField("schema", "history/1");
          json.writeStringField("query", history.query().text());
          json.writeStringField("query_kind", history.query().kind().toString());
          json.writeStringField("series", history.series());
          json.writeNumberField("loaded", history.entries().size());
          json.writeNumberField("found", history.found());
          json.writeArrayFieldStart("statements");
          for (Entry entry : history.entries()) {
            entry(entry, model, json);
          }
          json.writeEndArray();
          summary(model, json);
        });
  }

  private static void entry(Entry entry, HistoryModel model, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", entry.witness().id());
    json.writeStringField("date", entry.witness().date());
    json.writeStringField(
        "kind", entry.witness().statement().metadata().get(Field.KIND).orElse(""));
    json.writeBooleanField("present", entry.present());
    json.writeStringField("presence", entry.words());
    StatementJson.strings("clauses", ids(entry.clauses()), json);
    StatementJson.strings(
        "text", entry.clauses().stream().map(c -> c.clause().text()).toList(), json);
    json.writeNumberField("similarity", Wording.rounded(entry.similarity()));
    EffectJson.write(entry.effects(), json);
    near(entry.nearest(), json);
    json.writeNumberField("run", entry.run());
    json.writeArrayFieldStart("lineages");
    for (Passage passage : entry.passages()) {
      passage(passage, model, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static List<String> ids(List<NormalizedClause> clauses) {
    return clauses.stream().map(c -> c.clause().id()).toList();
  }

  private static void near(Optional<Near> nearest, JsonGenerator json) throws IOException {
    json.writeFieldName("nearest");
    if (nearest.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("clause", nearest.get().clause().clause().id());
    json.writeNumberField("similarity", Wording.rounded(nearest.get().similarity()));
    json.writeStringField("text", nearest.get().clause().clause().text());
    json.writeBooleanField("carries_on", nearest.get().carriesOn());
    json.writeEndObject();
  }

  private static void passage(Passage passage, HistoryModel model, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", passage.lineage().id());
    StatementJson.strings("clauses", ids(passage.step().clauses()), json);
    json.writeFieldName("from");
    if (passage.step().joint().isEmpty() || passage.change().isEmpty()) {
      json.writeNull();
    } else {
      Joint joint = passage.step().joint().get();
      json.writeStartObject();
      json.writeStringField(
          "statement", model.history().entries().get(joint.from()).witness().id());
      json.writeStringField("kind", passage.change().get().kind().toString());
      json.writeNumberField("similarity", Wording.rounded(joint.similarity()));
      json.writeStringField("confidence", joint.confidence().toString());
      json.writeStringField("matcher", joint.matcher());
      json.writeEndObject();
    }
    branches(passage, json);
    json.writeEndObject();
  }

  private static void branches(Passage passage, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("branches");
    for (Branch branch : passage.lineage().branches()) {
      if (branch.place() == passage.step().place()) {
        json.writeStartObject();
        json.writeStringField("relation", branch.relation().toString());
        json.writeStringField("lineage", branch.lineage());
        json.writeNumberField("similarity", Wording.rounded(branch.similarity()));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void summary(HistoryModel model, JsonGenerator json) throws IOException {
    History history = model.history();
    id("first", history.first(), json);
    id("last", history.last(), json);
    json.writeNumberField("current_run", history.currentRun());
    json.writeNumberField("longest_run", history.longestRun());
    json.writeBooleanField("returned", !history.returns().isEmpty());
    StatementJson.strings(
        "returned_in", history.returns().stream().map(e -> e.witness().id()).toList(), json);
    StatementJson.strings("gaps", model.gaps().stream().map(Catalog.Document::name).toList(), json);
    json.writeArrayFieldStart("across");
    for (EchoView echo : model.echoes()) {
      json.writeStartObject();
      json.writeStringField("series", echo.series());
      json.writeStringField("statement", echo.statement());
      json.writeStringField("date", echo.date());
      json.writeStringField("clause", echo.clause());
      json.writeStringField("text", echo.text());
      json.writeStringField("words", echo.words());
      json.writeStringField("here", echo.here());
      json.writeStringField("lead", echo.lead());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void id(String name, Optional<Entry> entry, JsonGenerator json)
      throws IOException {
    json.writeFieldName(name);
    if (entry.isEmpty()) {
      json.writeNull();
    } else {
      json.writeString(entry.get().witness().id());
    }
  }
}

package io.github.clausediff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.clausediff.align.PairExplanation;
import io.github.clausediff.align.Part;
import io.github.clausediff.align.Partner;
import io.github.clausediff.align.Stage;
import io.github.clausediff.normal.Step;
import io.github.clausediff.statement.Metadata.Field;
import java.io.IOException;
import java.util.List;

/** Explanations for other programs, in the schema {@code explanation/1}. */
final class ExplanationJson {

  private ExplanationJson() {}

  static String of(List<ExplanationModel> explanations) {
    return Json.object(
        json -> {
          json.writeStringField("schema", "explanation/1");
          json.writeArrayFieldStart("explanations");
          for (ExplanationModel explanation : explanations) {
            explanation(explanation, json);
          }
          json.writeEndArray();
        });
  }

  private static void explanation(ExplanationModel model, JsonGenerator json) throws IOException {
    json.writeStartObject();
    statement("earlier", model.earlier(), json);
    statement("later", model.later(), json);
    json.writeNumberField("threshold", Reasons.rounded(model.threshold()));
    json.writeArrayFieldStart("changes");
    for (ChangeView change : model.changes()) {
      ChangeJson.write(change, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("clauses");
    for (ExplanationModel.Asked asked : model.clauses()) {
      clause(asked, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("pairs");
    for (PairExplanation pair : model.pairs()) {
      pair(pair, model.threshold(), json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void statement(String name, StatementView statement, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("id", statement.metadata().id());
    json.writeStringField("title", statement.metadata().title());
    if (statement.metadata().get(Field.DATE).isPresent()) {
      json.writeStringField("date", statement.metadata().get(Field.DATE).get());
    }
    json.writeEndObject();
  }

  private static void clause(ExplanationModel.Asked asked, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", asked.clause().clause().id());
    json.writeStringField("side", asked.side());
    StatementJson.strings("section", asked.clause().clause().section(), json);
    json.writeNumberField("line", asked.clause().clause().position().line());
    json.writeStringField("text", asked.clause().clause().text());
    json.writeStringField("normal", asked.clause().normalText());
    json.writeArrayFieldStart("rules");
    for (Step step : asked.steps()) {
      json.writeStartObject();
      json.writeStringField("rule", step.rule());
      json.writeStringField("before", step.before());
      json.writeStringField("after", step.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void pair(PairExplanation pair, double threshold, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("earlier", pair.earlier().clause().id());
    json.writeStringField("later", pair.later().clause().id());
    json.writeBooleanField("linked", pair.outcome().linked());
    json.writeStringField("outcome", pair.outcome().toString());
    json.writeStringField("why", Reasons.of(pair, threshold));
    json.writeNumberField("likeness", Reasons.rounded(pair.likeness()));
    json.writeNumberField("probability", Reasons.rounded(pair.probability()));
    json.writeArrayFieldStart("stages");
    for (Stage stage : pair.stages()) {
      stage(stage, json);
    }
    json.writeEndArray();
    rivals("rivals_of_earlier", pair.earlierRivals(), pair, json);
    rivals("rivals_of_later", pair.laterRivals(), pair, json);
    json.writeEndObject();
  }

  private static void stage(Stage stage, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("bias", Reasons.rounded(stage.bias()));
    json.writeNumberField("log_odds", Reasons.rounded(stage.logOdds()));
    json.writeNumberField("probability", Reasons.rounded(stage.probability()));
    json.writeArrayFieldStart("parts");
    for (Part part : stage.parts()) {
      json.writeStartObject();
      json.writeStringField("feature", part.feature());
      json.writeNumberField("value", Reasons.rounded(part.value()));
      json.writeNumberField("weight", Reasons.rounded(part.weight()));
      json.writeNumberField("contribution", Reasons.rounded(part.contribution()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void rivals(
      String name, List<Partner> rivals, PairExplanation pair, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Partner rival : rivals) {
      json.writeStartObject();
      json.writeStringField("clause", rival.clause().clause().id());
      json.writeNumberField("probability", Reasons.rounded(rival.probability()));
      json.writeNumberField("margin", Reasons.rounded(pair.probability() - rival.probability()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

package io.github.clausediff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** The member {@code tool} of a SARIF run: the program, and what it held against statements. */
final class SarifRules {

  private static final String REMEDY =
      "If the change is accepted, excuse it with: clausediff accept ID --reason WHY. What is not"
          + " found in a statement is not thereby withdrawn.";

  private SarifRules() {}

  static void write(List<CheckRule> rules, String version, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "clausediff");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (CheckRule rule : rules) {
      json.writeStartObject();
      rule(rule, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void rule(CheckRule rule, JsonGenerator json) throws IOException {
    String why = rule.why().isEmpty() ? "" : " (" + rule.why() + ")";
    String words = rule.words() + why + ".";
    json.writeStringField("id", rule.id());
    SarifRenderer.text("shortDescription", rule.words() + ".", json);
    SarifRenderer.text("fullDescription", words, json);
    json.writeObjectFieldStart("help");
    json.writeStringField("text", words + " " + REMEDY);
    json.writeStringField("markdown", MarkdownText.opening(words) + "\n\n" + REMEDY);
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", SarifRenderer.level(rule.severity()));
    json.writeEndObject();
  }
}

package io.github.clausediff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.clausediff.gate.Checked;
import io.github.clausediff.gate.Place;
import io.github.clausediff.gate.Severity;
import io.github.clausediff.gate.Waiver;
import java.io.IOException;
import java.util.List;

/**
 * SARIF 2.1.0 (OASIS), so that code hosts annotate lines and keep track of findings. A result is
 * shown in the statement under check; for a clause that is not found there, the place where it
 * stood is a related location. What a waiver excuses is a suppressed result. Where nothing was
 * compared, a notification says so: a list without results is never the sign of a check that did
 * not run.
 */
public final class SarifRenderer implements CheckRenderer {

  private static final String ROOT = "%SRCROOT%";

  private final String version;
  private final Repository repository;

  /**
   * @param version of the program
   */
  public SarifRenderer(String version, Repository repository) {
    this.version = version;
    this.repository = repository;
  }

  @Override
  public String render(CheckModel model) {
    return Json.object(
        json -> {
          json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
          json.writeStringField("version", "2.1.0");
          json.writeArrayFieldStart("runs");
          json.writeStartObject();
          run(model, json);
          json.writeEndObject();
          json.writeEndArray();
        });
  }

  private void run(CheckModel model, JsonGenerator json) throws IOException {
    List<CheckRule> rules = CheckRule.of(model.verdict());
    SarifRules.write(rules, version, json);
    invocation(model, json);
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(ROOT);
    text("description", "The root of the repository.", json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    List<String> ids = rules.stream().map(CheckRule::id).toList();
    json.writeArrayFieldStart("results");
    for (CheckResult result : CheckResult.of(model.verdict())) {
      json.writeStartObject();
      json.writeStringField("ruleId", result.rule());
      json.writeNumberField("ruleIndex", ids.indexOf(result.rule()));
      result(result, json);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    json.writeStringField("outcome", model.outcome());
    json.writeBooleanField("passed", model.verdict().passed());
    json.writeBooleanField("strict", model.verdict().strict());
    json.writeEndObject();
  }

  /** What was compared, and what was not. */
  private static void invocation(CheckModel model, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    json.writeArrayFieldStart("toolExecutionNotifications");
    notification(model.verdict().scope(), json);
    for (Checked checked : model.verdict().checks()) {
      notification(CheckWords.pair(checked) + ": " + checked.choice(), json);
      notification(checked.later() + ": policy: " + CheckWords.policy(checked), json);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void notification(String words, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("level", "note");
    text("message", words, json);
    json.writeEndObject();
  }

  private void result(CheckResult result, JsonGenerator json) throws IOException {
    json.writeStringField("level", level(result.finding().severity()));
    String id = result.finding().id();
    text("message", result.finding().message() + " (" + id + ")", json);
    json.writeArrayFieldStart("locations");
    location(result.shown(), "", json);
    json.writeEndArray();
    if (result.origin().isPresent()) {
      json.writeArrayFieldStart("relatedLocations");
      location(result.origin().get(), "Here it stood in the earlier statement.", json);
      json.writeEndArray();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("clausediff/v1", id);
    json.writeStringField("primaryLocationLineHash", id + ":1");
    json.writeEndObject();
    json.writeArrayFieldStart("suppressions");
    if (result.waiver().isPresent()) {
      suppression(result.waiver().get(), json);
    }
    json.writeEndArray();
  }

  private void suppression(Waiver waiver, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", "external");
    json.writeStringField("status", "accepted");
    json.writeStringField("justification", WaiverWords.of(waiver));
    json.writeFieldName("location");
    location(waiver.place(), "", json);
    json.writeEndObject();
  }

  private void location(Place place, String words, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", repository.uri(place.file()));
    if (repository.holds(place.file())) {
      json.writeStringField("uriBaseId", ROOT);
    }
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", place.line());
    json.writeEndObject();
    json.writeEndObject();
    if (!words.isEmpty()) {
      text("message", words, json);
    }
    json.writeEndObject();
  }

  /** The level of SARIF that a severity is. */
  static String level(Severity severity) {
    return severity == Severity.NOTICE ? "note" : severity.toString();
  }

  /** A message; SARIF has texts in objects. */
  static void text(String name, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}

package io.github.clausediff.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.clausediff.gate.Checked;
import io.github.clausediff.gate.Finding;
import io.github.clausediff.gate.IntegrityFinding;
import io.github.clausediff.gate.Place;
import io.github.clausediff.gate.StaleWaiver;
import io.github.clausediff.gate.Verdict;
import io.github.clausediff.gate.Violation;
import io.github.clausediff.gate.Waived;
import io.github.clausediff.gate.Waiver;
import java.io.IOException;
import java.util.List;

/** The outcome of a check for other programs, in the schema {@code check/1}. */
public final class CheckJson implements CheckRenderer {

  private final String version;

  /**
   * @param version of the program
   */
  public CheckJson(String version) {
    this.version = version;
  }

  @Override
  public String render(CheckModel model) {
    return Json.object(json -> write(model, json));
  }

  private void write(CheckModel model, JsonGenerator json) throws IOException {
    Verdict verdict = model.verdict();
    json.writeStringField("schema", "check/1");
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "clausediff");
    json.writeStringField("version", version);
    json.writeEndObject();
    pair(verdict, json);
    json.writeBooleanField("passed", verdict.passed());
    json.writeStringField("outcome", model.outcome());
    json.writeBooleanField("strict", verdict.strict());
    json.writeStringField("scope", verdict.scope());
    checks(model, json);
    json.writeArrayFieldStart("violations");
    for (Checked checked : verdict.checks()) {
      for (Violation violation : checked.violations()) {
        violation(checked, violation, json);
      }
    }
    json.writeEndArray();
    waived(verdict, json);
    staleWaivers(verdict, json);
    integrity(verdict, json);
  }

  /** Those of the first comparison; where nothing was compared, of nothing. */
  private static void pair(Verdict verdict, JsonGenerator json) throws IOException {
    List<Checked> compared = verdict.checks().stream().filter(Checked::compared).toList();
    List<Checked> named = compared.isEmpty() ? verdict.checks() : compared;
    id("earlier", named.isEmpty() ? "" : named.get(0).earlier(), json);
    id("later", named.isEmpty() ? "" : named.get(0).later(), json);
  }

  private static void id(String key, String id, JsonGenerator json) throws IOException {
    if (id.isEmpty()) {
      json.writeNullField(key);
    } else {
      json.writeStringField(key, id);
    }
  }

  private static void checks(CheckModel model, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("checks");
    for (int i = 0; i < model.verdict().checks().size(); i++) {
      Checked checked = model.verdict().checks().get(i);
      json.writeStartObject();
      json.writeStringField("series", checked.series());
      id("earlier", checked.earlier(), json);
      json.writeStringField("later", checked.later());
      json.writeStringField("file", checked.file());
      json.writeStringField("choice", checked.choice());
      json.writeStringField("policy", CheckWords.policy(checked));
      json.writeNumberField("formulas", checked.held().formulas().size());
      json.writeNumberField("violations", checked.violations().size());
      json.writeNumberField("waived", checked.waived().size());
      SeenJson.write("first", model.first().get(i), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void violation(Checked checked, Violation violation, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("limit", violation.rule());
    finding(violation, json);
    json.writeStringField("change", violation.change());
    StatementJson.strings("changes", violation.changes(), json);
    json.writeStringField("statement", checked.later());
    json.writeObjectFieldStart("later");
    place(violation.later(), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void finding(Finding finding, JsonGenerator json) throws IOException {
    json.writeStringField("id", finding.id());
    json.writeStringField("severity", finding.severity().toString());
    json.writeStringField("message", finding.message());
    place(finding.place(), json);
  }

  private static void place(Place place, JsonGenerator json) throws IOException {
    json.writeStringField("file", place.file());
    json.writeNumberField("line", place.line());
  }

  private static void waived(Verdict verdict, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("waived");
    for (Waived waived : verdict.waived()) {
      json.writeStartObject();
      json.writeStringField("change", waived.finding().id());
      waiver(waived.waiver(), json);
      json.writeStringField("limit", waived.finding().rule());
      json.writeStringField("severity", waived.finding().severity().toString());
      json.writeStringField("message", waived.finding().message());
      place(waived.finding().place(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void waiver(Waiver waiver, JsonGenerator json) throws IOException {
    json.writeStringField("reason", waiver.reason());
    json.writeStringField("by", waiver.by());
    json.writeStringField("date", waiver.date());
    json.writeStringField("review", waiver.review());
  }

  private static void staleWaivers(Verdict verdict, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("stale_waivers");
    for (StaleWaiver stale : verdict.staleWaivers()) {
      json.writeStartObject();
      json.writeStringField("change", stale.id());
      waiver(stale.waiver(), json);
      json.writeStringField("rule", stale.rule());
      finding(stale, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void integrity(Verdict verdict, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("integrity");
    for (IntegrityFinding found : verdict.integrity()) {
      json.writeStartObject();
      json.writeStringField("check", found.rule());
      finding(found, json);
      json.writeStringField("statement", found.statement());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

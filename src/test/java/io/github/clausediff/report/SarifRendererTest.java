package io.github.clausediff.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** SARIF against its published schema, and what a code host reads in it. */
class SarifRendererTest {

  private final SarifRenderer renderer = new SarifRenderer("1", Checks.REPOSITORY);

  private static Schema schema() throws Exception {
    try (InputStream in =
        SarifRendererTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }

  private JsonNode run(CheckModel model) throws Exception {
    return new ObjectMapper().readTree(renderer.render(model)).path("runs").path(0);
  }

  @Test
  void everyOutcomeKeepsToThePublishedSchema() throws Exception {
    Schema schema = schema();
    for (CheckModel model :
        List.of(
            Checks.everything("quiet words"),
            Checks.everything("\u0007\n<b>%0A::error \"{}\" \u202e"),
            Checks.uncompared(),
            Checks.nothing())) {
      assertThat(schema.validate(renderer.render(model), InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void theSchemaWouldNoticeAMistake() throws Exception {
    String broken = renderer.render(Checks.everything("x")).replace("\"startLine\"", "\"line\"");
    assertThat(schema().validate(broken, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void aDroppedClauseIsShownInTheLaterStatementAndTellsWhereItStood() throws Exception {
    JsonNode result = run(Checks.everything("gone")).path("results").path(0);
    assertThat(result.path("ruleId").asText()).isEqualTo("tarn/no-drops");
    assertThat(result.path("level").asText()).isEqualTo("error");
    assertThat(result.at("/message/text").asText())
        .isEqualTo("no-drops: not found in 2031: “gone” (aaaaaaaaaaaa)");
    JsonNode shown = result.path("locations").path(0).path("physicalLocation");
    assertThat(shown.path("artifactLocation").path("uri").asText())
        .isEqualTo("statements/tarn/2031%20b.md");
    assertThat(shown.path("artifactLocation").path("uriBaseId").asText()).isEqualTo("%SRCROOT%");
    assertThat(shown.path("region").path("startLine").asInt()).isEqualTo(9);
    JsonNode stood = result.path("relatedLocations").path(0).path("physicalLocation");
    assertThat(stood.path("artifactLocation").path("uri").asText())
        .isEqualTo("statements/tarn/2030.md");
    assertThat(stood.path("region").path("startLine").asInt()).isEqualTo(17);
    assertThat(result.path("partialFingerprints").path("primaryLocationLineHash").asText())
        .isEqualTo("aaaaaaaaaaaa:1");
    assertThat(result.path("suppressions")).isEmpty();
  }

  @Test
  void aWaivedChangeIsASuppressedResultWithTheReason() throws Exception {
    JsonNode results = run(Checks.everything("agreed")).path("results");
    JsonNode waived = results.path(results.size() - 1);
    assertThat(waived.path("partialFingerprints").path("clausediff/v1").asText())
        .isEqualTo("bbbbbbbbbbbb");
    JsonNode suppression = waived.path("suppressions").path(0);
    assertThat(suppression.path("justification").asText())
        .isEqualTo("agreed; by Ann; 2031-05-06; to be looked at again on 2032-01-01");
    assertThat(suppression.at("/location/physicalLocation/region/startLine").asInt()).isEqualTo(3);
  }

  @Test
  void everyLimitIsARuleAndEveryResultPointsToItsOwn() throws Exception {
    JsonNode run = run(Checks.everything("for a reason"));
    JsonNode rules = run.at("/tool/driver/rules");
    assertThat(rules.findValuesAsText("id"))
        .containsExactly(
            "tarn/no-drops",
            "tarn/few-new",
            "tarn/kept",
            "tarn/strait",
            "integrity/short",
            "waiver/unused");
    for (JsonNode result : run.path("results")) {
      assertThat(rules.path(result.path("ruleIndex").asInt()).path("id"))
          .isEqualTo(result.path("ruleId"));
    }
    assertThat(rules.path(0).at("/fullDescription/text").asText())
        .isEqualTo("No change of the kind dropped (for a reason).");
    assertThat(rules.path(1).at("/shortDescription/text").asText())
        .isEqualTo("At most 20 changes of the kind new.");
    assertThat(rules.path(3).at("/shortDescription/text").asText())
        .isEqualTo(
            "Has to stand in the later statement: phrase:the strait, no weaker than “oppose”.");
    assertThat(rules.path(3).at("/defaultConfiguration/level").asText()).isEqualTo("note");
  }

  @Test
  void whereNothingWasComparedANotificationSaysSo() throws Exception {
    JsonNode run = run(Checks.uncompared());
    assertThat(run.path("results")).isEmpty();
    assertThat(run.at("/properties/outcome").asText()).isEqualTo("nothing to check");
    assertThat(run.at("/invocations/0/toolExecutionNotifications").findValuesAsText("text"))
        .containsExactly(
            "the newest statement of each series",
            "tarn: 2031: nothing to compare it with: no statement of the series is earlier",
            "2031: policy: none: no limit was held against it");
  }

  @Test
  void aFileOutsideTheRepositoryKeepsItsWholeName() {
    Repository elsewhere = new Repository(Path.of("/srv/else where"));
    assertThat(elsewhere.uri("/tmp/a b.md")).isEqualTo("file:///tmp/a%20b.md");
    assertThat(elsewhere.uri("/srv/else where/x:y/ü.md")).isEqualTo("x:y/%C3%BC.md");
  }
}

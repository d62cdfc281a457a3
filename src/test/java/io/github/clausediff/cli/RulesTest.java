package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesTest {

  private static final Path PAGE = Path.of("src/docs/rules.md");

  /** {@code -Dgolden.update=true} writes the page anew. */
  @Test
  void thePageOfTheManualIsWhatTheCommandPrints() throws IOException {
    String out = Run.of("rules", "-f", "markdown").out();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, out);
    }
    assertThat(out).isEqualTo(Files.readString(PAGE));
  }

  @Test
  void everyRuleIsListedWithExampleNearMissMirrorAndSource() throws IOException {
    JsonNode rules = new ObjectMapper().readTree(Run.of("rules", "-f", "json").out());
    assertThat(rules.get("schema").asText()).isEqualTo("rules/1");
    assertThat(rules.get("rules")).hasSizeGreaterThanOrEqualTo(15);
    for (JsonNode rule : rules.get("rules")) {
      assertThat(rule.get("meaning").asText()).endsWith(".");
      assertThat(rule.get("example").get("earlier").asText()).isNotEmpty();
      assertThat(rule.get("near_miss").get("later").asText()).isNotEmpty();
      assertThat(rule.get("mirror").asText()).isNotEmpty();
      assertThat(rule.get("source").asText()).isNotEmpty();
      assertThat(Run.of("rules").out()).contains(rule.get("id").asText() + ": ");
    }
  }
}

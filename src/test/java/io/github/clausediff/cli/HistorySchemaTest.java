package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code history -f json} keeps to its schema, and the schema keeps out what it does not know. */
class HistorySchemaTest {

  @TempDir private Path corpus;

  private static Schema schema() throws IOException {
    try (InputStream in =
        Main.class.getResourceAsStream("/io/github/clausediff/report/history-1.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "only solution",
        "karrow",
        "topic:karrow",
        "actor:orvenna",
        "2032-06-03-joint-statement/36",
        "no such words anywhere"
      })
  void everyHistoryOfTheSampleKeepsToTheSchema(String question) throws IOException {
    String json = Run.of("history", question, "--series", "sample", "-f", "json").out();
    assertThat(json).contains("history/1");
    assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void soDoEchoesOfOtherSeriesAndWhatHasNoDateOrKind() throws IOException {
    String text = "They welcomed the plan for a night ferry between Arle and Sund harbours.\n";
    for (String file : new String[] {"one/2001-03-01-a", "one/2002-03-01-b", "two/2003-03-01-c"}) {
      Path path = corpus.resolve(file + ".md");
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    }
    String json =
        Run.of(
                "history",
                "night ferry",
                "--series",
                "one",
                "--across",
                "-f",
                "json",
                "--statements",
                corpus.toString())
            .out();
    assertThat(json).contains("\"series\" : \"two\"");
    assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void anEffectWithoutEvidenceIsNotInTheSchema() throws IOException {
    String json = Run.of("history", "karrow", "--series", "sample", "-f", "json").out();
    String broken = json.replaceFirst("\"evidence\" : \"[^\"]*\"", "\"proof\" : \"words\"");
    assertThat(broken).isNotEqualTo(json);
    assertThat(schema().validate(broken, InputFormat.JSON)).isNotEmpty();
  }
}

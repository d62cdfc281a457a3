package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code list}, {@code show} and {@code import}. */
class CorpusCommandsTest {

  @TempDir private Path root;

  @Test
  void listNamesEveryStatementOfTheRepository() throws IOException {
    JsonNode list = new ObjectMapper().readTree(Run.of("list", "-f", "json").out());
    assertThat(list.path("schema").asText()).isEqualTo("list/1");
    assertThat(list.path("statements").findValuesAsText("id"))
        .containsExactly(
            "2024-07-28-overview",
            "2031-05-12-overview",
            "2032-06-03-joint-statement",
            "2034-02-21-joint-statement",
            "2035-09-09-joint-statement",
            "2041-04-18-overview",
            "2042-06-25-joint-statement",
            "2044-01-30-joint-statement");
    assertThat(list.path("statements").get(1).path("status").asText()).isEqualTo("fictional");
    assertThat(list.path("statements").get(0).path("file").asText())
        .isEqualTo("statements/japan-us/2024-07-28-overview.md");
  }

  @Test
  void listInTextGoesSeriesBySeries() {
    assertThat(Run.of("list").out())
        .startsWith("japan-us\n  2024-07-28-overview  Japan-U.S. Security Consultative Committee")
        .contains("\nsample\n  2031-05-12-overview  ");
  }

  @Test
  void showGivesClausesAndOtherPartsThatCoverTheFile() throws IOException {
    JsonNode shown =
        new ObjectMapper().readTree(Run.of("show", "2024-07-28-overview", "-f", "json").out());
    assertThat(shown.path("schema").asText()).isEqualTo("statement/1");
    JsonNode clause = shown.path("clauses").get(6);
    assertThat(clause.path("id").asText()).isEqualTo("2024-07-28-overview/7");
    assertThat(clause.path("section").get(1).asText()).isEqualTo("(3)");
    assertThat(clause.path("actors").get(0).asText()).isEqualTo("united-states");
    assertThat(clause.path("acts").get(0).asText()).isEqualTo("restate");
    assertThat(clause.path("topics").get(0).asText()).isEqualTo("extended-deterrence");
    assertThat(clause.path("commitment").asBoolean()).isTrue();
    int length = Files.readString(Path.of("statements/japan-us/2024-07-28-overview.md")).length();
    assertThat(total(shown.path("clauses")) + total(shown.path("other"))).isEqualTo(length);
  }

  private static int total(JsonNode spans) {
    int total = 0;
    for (JsonNode span : spans) {
      total += span.path("end").asInt() - span.path("start").asInt();
    }
    return total;
  }

  @Test
  void showInTextNamesWhatIsNoClause() {
    assertThat(Run.of("show", "2024-07-28-overview").out())
        .contains("\n      [heading] ### 1. Overview\n      [lead] (1)\n   4  At the beginning")
        .endsWith("\n56 clauses\n");
  }

  @Test
  void importWritesAStatementFileWithItsOrigin() throws IOException {
    Path source =
        Files.writeString(
            root.resolve("Joint Statement.txt"),
            "\uFEFFMay 3, 2031\n\n# The Joint Statement\n\nThe two sides met, and one of them left.\n");
    Path corpus = Files.createDirectory(root.resolve("statements"));
    String[] line = {
      "import",
      source.toString(),
      "--series",
      "north",
      "--place",
      "Hale: the \"old\" hall",
      "--source",
      "https://example.org/x",
      "--retrieved",
      "2031-05-04",
      "--statements",
      corpus.toString()
    };
    Run run = Run.of(line);
    Path target = corpus.resolve("north/2031-05-03-joint-statement.md");
    assertThat(run.err()).isEqualTo("words: 15 kept, 0 left out\n");
    assertThat(run.out()).isEqualTo(target + "\n");
    assertThat(Files.readString(target))
        .isEqualTo(
            """
            ---
            id: 2031-05-03-joint-statement
            series: north
            date: 2031-05-03
            title: The Joint Statement
            kind: joint-statement
            place: "Hale: the \\"old\\" hall"
            language: en
            source: "https://example.org/x"
            retrieved: 2031-05-04
            sha256: 7bde72ba61e0bd26fd1e48a4bd3f5a6ce1dd33e5dbed7e0c4e9d5b1c3a7d9f10
            text_sha256: c927f7c8e25afd77578a9fea2f7a42ed7ab05ff574ff4bc9a57671f319980481
            status: official
            ---

            May 3, 2031

            # The Joint Statement

            The two sides met, and one of them left.
            """
                .replaceFirst("sha256: \\w+", "sha256: " + hashIn(target)));
    Run again = Run.of(line);
    assertThat(again.status()).isZero();
    assertThat(again.err())
        .isEqualTo("words: 15 kept, 0 left out\nunchanged: the same source was imported before\n");
  }

  private static String hashIn(Path file) throws IOException {
    String text = Files.readString(file);
    return text.replaceFirst("(?s).*\\nsha256: ([0-9a-f]{64})\\n.*", "$1");
  }

  @Test
  void theImportedOverviewIsTheSourceToTheLetter() throws IOException {
    Path seed = Path.of("../shared/statements/japan-us-2plus2/2024-07-28-overview.txt");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(seed), "the source is not at hand");
    String body = Files.readString(Path.of("statements/japan-us/2024-07-28-overview.md"));
    assertThat(body.substring(body.indexOf("\n---\n") + 5).strip())
        .isEqualTo(Files.readString(seed).strip());
  }

  @Test
  void importKeepsTheFrontMatterThatAFileHas() throws IOException {
    Path source =
        Files.writeString(
            root.resolve("2031-05-03-x.md"),
            "---\ntitle: \"A: B\"\nsource_url: https://example.org/y\n---\nThey met.\n");
    Run.of(
        "import",
        source.toString(),
        "--series",
        "north",
        "--retrieved",
        "2031-05-04",
        "--statements",
        root.toString());
    assertThat(Files.readString(root.resolve("north/2031-05-03-x.md")))
        .contains("title: \"A: B\"\n")
        .contains("source: \"https://example.org/y\"\n")
        .endsWith("---\n\nThey met.\n");
  }

  @Test
  void aWrongDateOnTheCommandLineIsRefused() throws IOException {
    Path source = Files.writeString(root.resolve("x.txt"), "They met.\n");
    Run run =
        Run.of(
            "import",
            source.toString(),
            "--series",
            "n",
            "--date",
            "2031-13-01",
            "--statements",
            root.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("date is \"2031-13-01\"; expected a day as yyyy-mm-dd");
    assertThat(Files.exists(root.resolve("n"))).isFalse();
  }
}

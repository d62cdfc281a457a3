package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void whatASeriesHasOfItsOwnStandsBehindTheRulesWithItsSource(@TempDir Path folder)
      throws IOException {
    Path series = Files.createDirectory(folder.resolve("tides"));
    Files.writeString(
        series.resolve("series.yaml"),
        """
        ladders:
          # The order in which the ministers
          # themselves rank them.
          - id: attitudes
            steps:
              - ["note"]
              - ["deplore", "condemn"]
        words: # met in four statements
          - id: swaps
            phrases: ["recall"]
          - id: strong
            phrases: ["sharply", "with # vigor"] # said of raids
        aliases:
          - ["Narrows", "Strait of Dunlin"]
          - ["China", "Middle Kingdom"]
        topics:
          - id: taiwan
            phrases: ["Taiwan"]
          - id: tides
            phrases: ["tide tables"]
        """);
    String own = Run.of("rules", "--series", "tides", "--statements", folder.toString()).out();
    assertThat(own).startsWith(Run.of("rules").out());
    assertThat(own.substring(Run.of("rules").out().length()))
        .isEqualTo(
            """

            What the series tides has of its own, from FILE:

            [tides] ladder attitudes: in place of the program's, line 4
              1. note
              2. deplore, condemn
              source: The order in which the ministers themselves rank them.

            [tides] words swaps: added to the program's, line 9
              recall
              source: met in four statements

            [tides] words strong: added to the program's, line 11
              sharply, with # vigor
              source: met in four statements

            [tides] alias Narrows: added, line 14
              Narrows, Strait of Dunlin
              source: no comment in the file

            [tides] alias China: asked before the program's, line 15
              China, Middle Kingdom
              source: no comment in the file

            [tides] topic taiwan: in place of the program's, line 17
              Taiwan
              source: no comment in the file

            [tides] topic tides: added, line 19
              tide tables
              source: no comment in the file
            """
                .replace("FILE", series.resolve("series.yaml").toString().replace('\\', '/')));
  }

  @Test
  void theWordsOfASeriesAreInJsonAndMarkdownToo() throws IOException {
    String json = Run.of("rules", "--series", "sample", "-f", "json").out();
    JsonNode series = new ObjectMapper().readTree(json).get("series");
    assertThat(series.get("id").asText()).isEqualTo("sample");
    assertThat(series.get("file").asText()).endsWith("sample/series.yaml");
    JsonNode alias = series.get("entries").get(2);
    assertThat(alias.get("part").asText()).isEqualTo("alias");
    assertThat(alias.get("does").asText()).isEqualTo("added");
    assertThat(alias.get("line").asInt()).isEqualTo(10);
    assertThat(alias.get("steps").get(0)).hasSize(3);
    assertThat(alias.get("source").asText()).startsWith("one thing, several names;");
    assertThat(Run.of("rules", "--series", "sample", "-f", "markdown").out())
        .startsWith(Files.readString(PAGE))
        .contains(
            "| sample | topic karrow: added, line 28 | Karrow, Charter of the Seas, fishing fleets"
                + " | no comment in the file |");
  }

  @Test
  void aSeriesWithoutAFileHasNoWordsOfItsOwn(@TempDir Path folder) throws IOException {
    Path series = Files.createDirectory(folder.resolve("plain"));
    Files.writeString(series.resolve("2031-01-01.md"), "The two sides met in Lowen.\n");
    Run run = Run.of("rules", "--series", "plain", "--statements", folder.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .endsWith("The series plain has no words of its own: those of the program hold.\n");
  }

  @Test
  void theNameOfASeriesIsNoMarkdown(@TempDir Path folder) throws IOException {
    Path series = Files.createDirectory(folder.resolve("a` *b* @c `<img>"));
    Files.writeString(series.resolve("2031-01-01.md"), "The two sides met in Lowen.\n");
    String name = series.getFileName().toString();
    String[] line = {
      "rules", "--series", name, "-f", "markdown", "--statements", folder.toString()
    };
    assertThat(Run.of(line).out())
        .contains("\n## The series a\\` \\*b\\* @\u200bc \\`&#60;img&#62;\n");
  }

  @Test
  void anUnknownSeriesAndAWrongFileAreErrors(@TempDir Path folder) throws IOException {
    Path series = Files.createDirectory(folder.resolve("tides"));
    Path file = Files.writeString(series.resolve("series.yaml"), "word: []\n");
    String[] statements = {"--statements", folder.toString()};
    Run unknown = Run.of("rules", "--series", "tide", statements[0], statements[1]);
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.out()).isEmpty();
    assertThat(unknown.err())
        .isEqualTo("clausediff: tide: no such series; expected one of tides\n");
    Run wrong = Run.of("rules", "--series", "tides", statements[0], statements[1]);
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err()).startsWith("clausediff: " + file + ":1:1: unknown key \"word\"");
  }
}

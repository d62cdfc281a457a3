package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** Real statements of leaders, an overview among them, read by hand. */
class LeadersHistoryTest {

  private static final Path SHARED = Path.of("..", "shared", "statements");

  @TempDir private static Path corpus;

  @BeforeAll
  static void gather() throws IOException {
    assumeTrue(Files.isDirectory(SHARED), "the statements are not at hand");
    Path leaders = Files.createDirectories(corpus.resolve("leaders"));
    copy(SHARED.resolve("us-japan-leaders"), leaders);
    Files.copy(
        Path.of("statements/japan-us/2024-07-28-overview.md"),
        leaders.resolve("2024-07-28-overview.md"));
    for (String country : List.of("iran", "north-korea", "ukraine")) {
      Path notices = Files.createDirectories(corpus.resolve(country));
      copy(SHARED.resolve("emergency-notices").resolve(country), notices);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }

  private static JsonNode history(String query, String series) throws IOException {
    Run run =
        Run.of(
            "history", query, "--series", series, "--statements", corpus.toString(), "-f", "json");
    assertThat(run.status()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  /** How many clauses of each statement have it. The overview is the fifth. */
  @ParameterizedTest
  @CsvSource({
    "Taiwan Strait, 1, 1, 1, 1, 1, 1",
    "Article V + Senkaku, 1, 1, 1, 1, 1, 1",
    "full range of capabilities, 1, 1, 1, 1, 1, 1",
    "denuclearization, 1, 1, 1, 1, 1, 1",
    "Futenma, 1, 1, 0, 1, 1, 1",
    "Alliance Coordination Mechanism, 0, 1, 0, 0, 1, 0",
    "South China Sea, 2, 1, 0, 3, 0, 1",
    "abductions, 1, 1, 1, 1, 1, 1",
  })
  void formulasAreFoundWhereTheyStand(ArgumentsAccessor row) throws IOException {
    JsonNode statements = history(row.getString(0), "leaders").get("statements");

    List<Integer> wanted = IntStream.range(1, row.size()).mapToObj(row::getInteger).toList();
    assertThat(statements).extracting(s -> s.get("clauses").size()).isEqualTo(wanted);
    assertThat(statements.get(4).get("presence").asText())
        .isEqualTo(wanted.get(4) == 0 ? "not in this overview" : "present");
  }

  /** One lineage through every statement that has the formula. */
  @ParameterizedTest
  @CsvSource({
    "Taiwan Strait, 6",
    "Article V + Senkaku, 6",
    "full range of capabilities, 6",
    "denuclearization, 6",
    "abductions, 6",
    "Futenma, 5",
    "Alliance Coordination Mechanism, 2",
  })
  void theFormulaIsOneLineage(String query, int forms) throws IOException {
    JsonNode history = history(query, "leaders");

    assertThat(history.get("statements"))
        .filteredOn(s -> s.get("present").asBoolean())
        .hasSize(forms)
        .extracting(s -> s.get("lineages").get(0).get("id").asText())
        .containsOnly(
            history.get("statements").findValues("lineages").stream()
                .filter(l -> !l.isEmpty())
                .findFirst()
                .orElseThrow()
                .get(0)
                .get("id")
                .asText());
  }

  @ParameterizedTest
  @CsvSource({
    "iran, national emergency, 7",
    "north-korea, national emergency, 4",
    "ukraine, national emergency, 4"
  })
  void yearlyNoticesRunUnbroken(String series, String query, int years) throws IOException {
    JsonNode history = history(query, series);

    assertThat(history.get("current_run").asInt()).isEqualTo(years);
    assertThat(history.get("longest_run").asInt()).isEqualTo(years);
    assertThat(history.get("returned").asBoolean()).isFalse();
  }
}

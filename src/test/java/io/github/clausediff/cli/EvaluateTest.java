package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores against a gold file, and the links that were found. */
class EvaluateTest {

  /** One pair with an unchanged, a split, a dropped and a new clause; two pairs with less. */
  private static final String GOLD =
      """
      {"schema": "gold/1", "name": "fiction", "language": "en", "license": "none", "source": "ours",
       "note": "fields that are not known are left alone",
       "pairs": [
        {"id": "talks",
         "earlier": ["The Ministers welcomed the launch of the weather satellite Heron.",
                     "They agreed to protect undersea cables and to share warnings of sabotage.",
                     "Tariffs on barley will fall."],
         "later": ["The Ministers welcomed the launch of the  weather satellite heron.",
                   "They agreed to protect undersea cables.",
                   "They agreed to share warnings of sabotage.",
                   "Fishing crews are safe now."],
         "links": [{"earlier": [0], "later": [0]}, {"earlier": [1], "later": [1, 2]}],
         "optional": [[2, 3]]},
        {"id": "silence", "earlier": [], "later": ["They met."], "links": []},
        {"id": "nothing", "earlier": [], "later": [], "links": []}]}
      """;

  @TempDir private Path root;
  private Path gold;

  @BeforeEach
  void aGoldFile() throws IOException {
    gold = Files.writeString(root.resolve("gold.json"), GOLD);
  }

  private static JsonNode json(Path file) throws IOException {
    Run run = Run.of("evaluate", file.toString(), "-f", "json");
    assertThat(run.status()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void jsonHoldsEveryMeasure() throws IOException {
    JsonNode scores = json(gold);
    assertThat(scores.path("schema").asText()).isEqualTo("evaluation/1");
    assertThat(scores.path("name").asText()).isEqualTo("fiction");
    assertThat(scores.path("pairs").asInt()).isEqualTo(3);
    assertThat(scores.path("seconds").isNumber()).isTrue();
    for (String measure : List.of("pair", "changed", "group")) {
      for (String value : List.of("precision", "recall", "f1")) {
        assertThat(scores.path(measure).path(value).asDouble()).as(measure).isEqualTo(1);
      }
    }
    assertThat(scores.path("classes").toString())
        .isEqualTo(
            "{"
                + perfect("unchanged", 2)
                + ","
                + none("reworded")
                + ","
                + none("moved")
                + ","
                + perfect("split", 3)
                + ","
                + none("merged")
                + ","
                + perfect("new", 2)
                + ","
                + perfect("dropped", 1)
                + "}");
  }

  private static String perfect(String name, int gold) {
    return "\"" + name + "\":{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0,\"gold\":" + gold + "}";
  }

  private static String none(String name) {
    return "\"" + name + "\":{\"precision\":0.0,\"recall\":0.0,\"f1\":0.0,\"gold\":0}";
  }

  @Test
  void textHasALineForEachMeasure() {
    assertThat(Run.of("evaluate", gold.toString()).out().replaceFirst("[0-9.]+ s\n", "S s\n"))
        .isEqualTo(
            """
            fiction: 3 pairs, S s
                       precision    recall        F1   gold
            pair           1.000     1.000     1.000      3
            changed        1.000     1.000     1.000      2
            group          1.000     1.000     1.000      2
            unchanged      1.000     1.000     1.000      2
            reworded       0.000     0.000     0.000      0
            moved          0.000     0.000     0.000      0
            split          1.000     1.000     1.000      3
            merged         0.000     0.000     0.000      0
            new            1.000     1.000     1.000      2
            dropped        1.000     1.000     1.000      1
            """);
  }

  @Test
  void theLinksFoundAreAGoldFileOnWhichEverythingIsRight() throws IOException {
    Path found = root.resolve("out/found.json");
    Run run = Run.of("evaluate", gold.toString(), "--links", found.toString());
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEqualTo("wrote " + found + "\n");
    JsonNode links = new ObjectMapper().readTree(Files.readString(found)).path("pairs");
    assertThat(links.get(0).path("links").toString())
        .isEqualTo("[{\"earlier\":[0],\"later\":[0]},{\"earlier\":[1],\"later\":[1,2]}]");
    assertThat(links.get(2).path("earlier").isEmpty()).isTrue();
    assertThat(json(found).path("group").path("f1").asDouble()).isEqualTo(1);
    try (Stream<Path> files = Files.list(found.getParent())) {
      assertThat(files).containsExactly(found);
    }
  }

  @Test
  void linksThatCannotBeWrittenAreAnErrorAndNothingIsPrinted() {
    Run run = Run.of("evaluate", gold.toString(), "--links", root.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("clausediff: " + root + ": cannot be written: is a folder\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void requiredPairsAreScoredInPlaceOfTheLinks() throws IOException {
    Files.writeString(gold, GOLD.replace("\"optional\": [[2, 3]]", "\"required\": [[0, 0]]"));
    JsonNode pair = json(gold).path("pair");
    assertThat(pair.path("recall").asDouble()).isEqualTo(1);
    assertThat(pair.path("precision").asDouble()).isEqualTo(0.3333);
  }

  @Test
  void anOptionalPairIsNotCountedAsWrong() throws IOException {
    String optional = GOLD.replace("[[2, 3]]", "[[1, 2]]").replace("[1, 2]}", "[1]}");
    Files.writeString(gold, optional);
    JsonNode scores = json(gold);
    assertThat(scores.path("pair").path("precision").asDouble()).isEqualTo(1);
    assertThat(scores.path("group").path("precision").asDouble()).isEqualTo(0.5);
  }

  @Test
  void aGoldLinkIsMovedWhenItLiesOutsideTheLongestChain() throws IOException {
    Files.writeString(
        gold,
        """
        {"schema": "gold/1", "name": "moves", "pairs": [{"id": "m",
         "earlier": ["They share warnings of sabotage.", "Tariffs on barley will fall.",
                     "The crews of Heron are safe."],
         "later": ["Tariffs on barley will fall.", "The crews of Heron are safe.",
                   "They share warnings of sabotage."],
         "links": [{"earlier": [0], "later": [2]}, {"earlier": [1], "later": [0]},
                   {"earlier": [2], "later": [1]}]}]}
        """);
    JsonNode classes = json(gold).path("classes");
    assertThat(classes.path("moved").toString())
        .isEqualTo("{\"precision\":1.0,\"recall\":1.0,\"f1\":1.0,\"gold\":2}");
    assertThat(classes.path("unchanged").path("gold").asInt()).isEqualTo(6);
  }

  @Test
  void aFileThatIsNoGoldFileIsAnErrorWithItsPlace() throws IOException {
    Path bad = Files.writeString(root.resolve("bad.json"), GOLD.replace("[[2, 3]]", "[[2, 4]]"));
    Run run = Run.of("evaluate", bad.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "clausediff: "
                + bad
                + ":13:21: pairs[0].optional[0][1]: 4 is no clause; expected 0 to 3\n");
    assertThat(run.out()).isEmpty();
    assertThat(Run.of("evaluate", root.resolve("none.json").toString()).err())
        .isEqualTo("clausediff: " + root.resolve("none.json") + ": no such file\n");
  }
}

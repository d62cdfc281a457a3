package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why clauses were linked, or were not. */
class ExplainTest {

  private static final String SEA =
      "The Ministers opposed attempts to change the status quo in the Amber Sea by force.";
  private static final String CABLES =
      "They agreed to protect undersea cables and to share warnings of sabotage.";
  private static final String SPACE =
      "Both sides welcomed the launch of the weather satellite Heron from Cape Lowen.";
  private static final String TRADE =
      "The two sides will lower tariffs on timber, barley and machine tools.";
  private static final String CREWS = "Fishing crews of both countries will be safe.";

  @TempDir private Path root;

  @BeforeEach
  void threeStatements() throws IOException {
    write("2031-a", SEA, CABLES, SPACE, TRADE);
    write(
        "2032-b",
        SPACE,
        SEA.replace("opposed attempts", "strongly opposed any attempt"),
        "They agreed to protect undersea cables.",
        "They agreed to share warnings of sabotage.",
        CREWS);
    write("2033-c", SPACE, CREWS.replace("safe", "safe and well"));
  }

  private void write(String id, String... sentences) throws IOException {
    Path file = root.resolve("forum/" + id + ".md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n\n", sentences));
  }

  private Run run(String... words) {
    List<String> line = new ArrayList<>(List.of("explain"));
    Collections.addAll(line, words);
    Collections.addAll(line, "--statements", root.toString());
    return Run.of(line.toArray(String[]::new));
  }

  private JsonNode json(String... words) throws IOException {
    List<String> line = new ArrayList<>(List.of(words));
    Collections.addAll(line, "-f", "json");
    Run run = run(line.toArray(String[]::new));
    assertThat(run.err()).isEmpty();
    return new ObjectMapper().readTree(run.out()).path("explanations");
  }

  private List<JsonNode> changes(String earlier, String later) throws IOException {
    Run run = Run.of("compare", earlier, later, "-f", "json", "--statements", root.toString());
    List<JsonNode> changes = new ArrayList<>();
    new ObjectMapper().readTree(run.out()).path("changes").forEach(changes::add);
    return changes;
  }

  private String id(String earlier, String later, String kind) throws IOException {
    return changes(earlier, later).stream()
        .filter(change -> change.path("kind").asText().equals(kind))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asText();
  }

  @Test
  void everyExplanationKeepsToTheSchema() throws IOException {
    try (InputStream in =
        Main.class.getResourceAsStream("/io/github/clausediff/report/explanation-1.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
      for (JsonNode change : changes("2031", "2032")) {
        String out = run(change.path("id").asText(), "-f", "json").out();
        assertThat(schema.validate(out, InputFormat.JSON)).isEmpty();
      }
      String out = run("2031-a/4", "2032-b/5", "-f", "json").out();
      assertThat(schema.validate(out, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void aChangeIsExplainedAsItStandsInTheComparison() throws IOException {
    for (JsonNode change : changes("2031", "2032")) {
      JsonNode found = json("2031", "2032", change.path("id").asText()).get(0);
      assertThat(found.path("changes")).containsExactly(change);
    }
  }

  @Test
  void theBeginningOfAnIdIsEnoughAndThePairOfStatementsIsFound() throws IOException {
    JsonNode found = json(id("2032", "2033", "reworded").substring(0, 9)).get(0);
    assertThat(found.path("earlier").path("id").asText()).isEqualTo("2032-b");
    assertThat(found.path("later").path("id").asText()).isEqualTo("2033-c");
  }

  @Test
  void theSameChangeBetweenTwoPairsOfStatementsIsExplainedForBoth() throws IOException {
    assertThat(json(id("2031", "2032", "unchanged"))).hasSize(2);
  }

  @Test
  void allPartsOfAScoreAddUpAndTheStrongestStandsFirst() throws IOException {
    JsonNode pair = json("2031-a/1", "2032-b/2").get(0).path("pairs").get(0);
    assertThat(pair.path("stages")).hasSize(2);
    for (JsonNode stage : pair.path("stages")) {
      double sum = stage.path("bias").asDouble();
      double before = Double.POSITIVE_INFINITY;
      for (JsonNode part : stage.path("parts")) {
        double contribution = part.path("contribution").asDouble();
        assertThat(contribution).isLessThanOrEqualTo(before);
        before = contribution;
        sum += contribution;
      }
      assertThat(sum).isCloseTo(stage.path("log_odds").asDouble(), within(0.02));
    }
    assertThat(pair.path("probability")).isEqualTo(pair.path("stages").get(1).path("probability"));
    assertThat(pair.path("linked").asBoolean()).isTrue();
    assertThat(pair.path("outcome").asText()).isEqualTo("likely");
  }

  @Test
  void runnersUpStandInOrderWithTheirMargins() throws IOException {
    JsonNode pair = json("2031-a/2", "2032-b/3").get(0).path("pairs").get(0);
    JsonNode rivals = pair.path("rivals_of_earlier");
    assertThat(rivals.get(0).path("clause").asText()).isEqualTo("2032-b/4");
    double before = 1;
    for (JsonNode rival : rivals) {
      double probability = rival.path("probability").asDouble();
      assertThat(probability).isLessThanOrEqualTo(before);
      assertThat(rival.path("margin").asDouble())
          .isCloseTo(pair.path("probability").asDouble() - probability, within(0.002));
      before = probability;
    }
  }

  @Test
  void everyPairOfASplitIsExplained() throws IOException {
    JsonNode pairs = json(id("2031", "2032", "split")).get(0).path("pairs");
    assertThat(pairs.findValuesAsText("later")).containsExactlyInAnyOrder("2032-b/3", "2032-b/4");
    assertThat(pairs.findValuesAsText("linked")).containsOnly("true");
  }

  @Test
  void aClauseAloneStandsWithItsBestPartnersBeforeAndBehind() throws IOException {
    JsonNode found = json("2032-b/5");
    assertThat(found.findValuesAsText("side")).containsExactly("later", "earlier");
    assertThat(found.get(0).path("pairs").findValuesAsText("linked")).containsOnly("false");
    assertThat(found.get(1).path("pairs").get(0).path("later").asText()).isEqualTo("2033-c/2");
    assertThat(json("2031", "2033", "2031-a/3")).hasSize(1);
  }

  @Test
  void eachReasonIsTold() throws IOException {
    assertThat(outcome("2031-a/3", "2032-b/1")).isEqualTo("identical");
    assertThat(outcome("2031-a/1", "2032-b/2")).isEqualTo("likely");
    assertThat(outcome("2031-a/2", "2032-b/4")).isIn("likely", "growth");
    assertThat(outcome("2031-a/2", "2032-b/1")).isIn("unlikely", "no-candidates");
    Files.writeString(
        root.resolve("forum/links.yaml"),
        """
        - pair: {2031-a/4: The two sides …, 2032-b/5: Fishing crews …}
          reason: one bargain
        - separate: {2031-a/1: The Ministers …, 2032-b/2: The Ministers …}
          reason: another sea
        """);
    assertThat(outcome("2031-a/4", "2032-b/5")).isEqualTo("pinned");
    assertThat(outcome("2031-a/1", "2032-b/2")).isEqualTo("separated");
    assertThat(run("2031-a/4", "2032-b/5").out())
        .contains("linked by \"pin\"", "linked by a person: one bargain")
        .contains("Linked because a person put them together.");
    assertThat(run("2031-a/1", "2032-b/2").out())
        .contains("kept from another clause by a person: another sea")
        .contains("Not linked because a person keeps them apart.");
  }

  private String outcome(String earlier, String later) throws IOException {
    return json(earlier, later).get(0).path("pairs").get(0).path("outcome").asText();
  }

  @Test
  void theRulesSayWhatTheyDid() throws IOException {
    write("2031-a", "The U.S. Ministers opposed “pressure”, long-term.");
    JsonNode rules = json("2031", "2032", "2031-a/1").get(0).path("clauses").get(0).path("rules");
    assertThat(rules.toString())
        .contains("{\"rule\":\"quotes\",\"before\":\"“\",\"after\":\"\\\"\"}")
        .contains("{\"rule\":\"abbreviation-dots\",\"before\":\"U.S.\",\"after\":\"US\"}")
        .contains("{\"rule\":\"hyphenation\",\"before\":\"long - term\",\"after\":\"longterm\"}")
        .contains("{\"rule\":\"punctuation\",\"before\":\",\",\"after\":\"\"}");
  }

  @Test
  void anEntryToDecideOtherwiseIsReadOnceItHasAReason() throws IOException {
    String pin = run("2031-a/1", "2032-b/2", "-f", "pin").out();
    assertThat(pin)
        .isEqualTo(
            """
            - separate:  # pair, separate or merge
                2031-a/1: "The Ministers opposed attempts to change the status quo in the Amber Sea by force."
                2032-b/2: "The Ministers strongly opposed any attempt to change the status quo in the Amber Sea by force."
              reason:  # why
              by:
              date:
            """);
    Files.writeString(root.resolve("forum/links.yaml"), pin.replace("reason:", "reason: two seas"));
    assertThat(outcome("2031-a/1", "2032-b/2")).isEqualTo("separated");
  }

  @Test
  void anEntryHoldsWhateverTheTextHolds() throws IOException {
    write("2031-a", "Both: “A” said \"#1\" … and 'no' \\ <b>, {x: y} & [z]!");
    Files.writeString(
        root.resolve("forum/links.yaml"),
        run("2031-a/1", "2032-b/5", "-f", "pin").out().replace("reason:", "reason: so"));
    assertThat(outcome("2031-a/1", "2032-b/5")).isEqualTo("pinned");
  }

  private void expect(String message, String... words) {
    Run run = run(words);
    assertThat(run.err()).isEqualTo("clausediff: " + message + "\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void whatCannotBeExplainedIsAnErrorThatSaysWhatWasExpected() {
    expect(
        "change7: neither a change nor a clause; expected up to 12 hex digits of a change, or"
            + " STATEMENT/NUMBER, as in 2031-05-12-overview/17",
        "change7");
    expect(
        "0123456789ab: no change of this id from one statement to the next; compare shows the ids",
        "0123456789ab");
    expect(
        "0123456789ab: no change of this id in these two statements; compare shows the ids",
        "2031",
        "2033",
        "0123456789ab");
    expect("2031-a/9: no such clause; the statement has clauses 1 to 4", "2031-a/9", "2032-b/1");
    expect("2031-a/0: no such clause; the statement has clauses 1 to 4", "2031-a/0");
    expect(
        "2031-a/2: of the same statement; expected a clause of another one", "2031/1", "2031-a/2");
    expect(
        "2033-c/1: of neither statement; expected a clause of one of the two",
        "2031",
        "2032",
        "2033-c/1");
    expect(
        "2031: no clause; expected STATEMENT/NUMBER, as in 2031-05-12-overview/17; or EARLIER LATER"
            + " CHANGE",
        "2031",
        "2032");
    expect("2039: no such statement; \"clausediff list\" shows those in " + root, "2039/1");
  }

  /** The sample has more changes than there are hex digits. */
  @Test
  void anAmbiguousBeginningListsTheChanges() {
    List<String> messages = new ArrayList<>();
    for (char digit : "0123456789abcdef".toCharArray()) {
      messages.add(Run.of("explain", "sample/2031", "sample/2032", digit + "").err());
    }
    assertThat(messages)
        .anySatisfy(
            message ->
                assertThat(message)
                    .matches(
                        "clausediff: (.): begins several changes; one of \\1.{11} \\(\\w+\\),"
                            + " \\1.{11} \\(\\w+\\).*\n"));
  }

  @Test
  void aStatementWithoutNeighboursAsksForTheOther() throws IOException {
    Files.createDirectories(root.resolve("lone"));
    Files.writeString(root.resolve("lone/2040-z.md"), "They met.");
    expect("2040/1: no statement stands beside its own; expected EARLIER LATER CLAUSE", "2040/1");
  }
}

package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person decides about links, in {@code links.yaml}. */
class PinsTest {

  private static final String EARLIER =
      """
      The Ministers opposed attempts to change the status quo in the Amber Sea by force.

      They agreed to protect undersea cables and to share warnings of sabotage.

      Both sides welcomed the launch of the weather satellite Heron from “Cape Lowen”.

      The two sides will lower tariffs on timber, barley and machine tools.
      """;

  private static final String LATER =
      """
      Both sides welcomed the launch of the weather satellite Heron from “Cape Lowen”.

      The Ministers strongly opposed any attempt to change the status quo in the Amber Sea by force.

      They agreed to protect undersea cables.

      They agreed to share warnings of sabotage.

      Fishing crews of both countries will be safe.
      """;

  @TempDir private Path root;

  @BeforeEach
  void twoStatements() throws IOException {
    Files.createDirectories(root.resolve("forum"));
    Files.writeString(root.resolve("forum/2031-a.md"), EARLIER);
    Files.writeString(root.resolve("forum/2032-b.md"), LATER);
  }

  private Path pins(String yaml) throws IOException {
    return Files.writeString(root.resolve("forum/links.yaml"), yaml);
  }

  private Run compare(String earlier, String later, String format) {
    return Run.of("compare", earlier, later, "-f", format, "--statements", root.toString());
  }

  /** Each change as "kind earlier → later", clauses by their numbers. */
  private List<String> changes(String earlier, String later) throws IOException {
    List<String> changes = new ArrayList<>();
    for (JsonNode change : json(earlier, later).path("changes")) {
      changes.add(
          change.path("kind").asText()
              + " "
              + numbers(change.path("earlier"))
              + "→"
              + numbers(change.path("later")));
    }
    return changes;
  }

  private static String numbers(JsonNode ids) {
    List<String> numbers = new ArrayList<>();
    ids.forEach(id -> numbers.add(id.asText().replaceFirst(".*/", "")));
    return String.join(",", numbers);
  }

  private JsonNode json(String earlier, String later) throws IOException {
    Run run = compare(earlier, later, "json");
    assertThat(run.err()).isEmpty();
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void withoutPinsTheProgramDecides() throws IOException {
    assertThat(changes("2031", "2032"))
        .containsExactly("unchanged 3→1", "dropped 4→", "reworded 1→2", "split 2→3,4", "new →5");
  }

  private void pair() throws IOException {
    pins(
        """
        - pair:
            2031-a/4: The two sides will lower tariffs …
            2032-b/5: >-
              Fishing crews of
              both countries will be safe.
          reason: The tariffs were paid for with the safety of the crews.
          by: A. Analyst
          date: 2032-02-01
        """);
  }

  @Test
  void aPairIsOneLinkWhicheverStatementComesFirst() throws IOException {
    pair();
    assertThat(changes("2031", "2032"))
        .containsExactly("unchanged 3→1", "reworded 1→2", "split 2→3,4", "reworded 4→5");
    assertThat(changes("2032", "2031"))
        .containsExactly("reworded 2→1", "merged 3,4→2", "unchanged 1→3", "reworded 5→4");
  }

  @Test
  void everyFormatSaysThatAPersonDecided() throws IOException {
    pair();
    JsonNode change = json("2031", "2032").path("changes").get(3);
    assertThat(change.path("matcher").asText()).isEqualTo("pin");
    assertThat(change.path("confidence").asText()).isEqualTo("high");
    assertThat(change.path("decided").toString())
        .isEqualTo(
            "{\"as\":\"pair\",\"by\":\"A. Analyst\",\"date\":\"2032-02-01\","
                + "\"reason\":\"The tariffs were paid for with the safety of the crews.\"}");
    for (String format : List.of("text", "markdown", "html")) {
      assertThat(compare("2031", "2032", format).out().replaceAll("\\s+", " "))
          .containsIgnoringCase(
              "linked by a person (A. Analyst, 2032-02-01): The tariffs were paid for with the"
                  + " safety of the crews.")
          .containsIgnoringCase("a person decided on 1 change");
    }
    assertThat(compare("2031", "2032", "text").out()).contains("  decided by a person\n");
  }

  @Test
  void separatedClausesAreNeverLinkedNotEvenWordForWord() throws IOException {
    pins(
        """
        - separate:
            2031-a/3: 'Both sides welcomed … from "Cape Lowen".'
            2032-b/1: Both sides …
          reason: Another satellite of that name.
        """);
    assertThat(changes("2031", "2032"))
        .containsExactly(
            "new →1", "reworded 1→2", "split 2→3,4", "dropped 3→", "dropped 4→", "new →5");
    assertThat(changes("2032", "2031"))
        .containsExactlyInAnyOrder(
            "dropped 1→", "reworded 2→1", "merged 3,4→2", "new →3", "new →4", "dropped 5→");
    assertThat(compare("2031", "2032", "text").out())
        .contains("kept from another clause by a person: Another satellite of that name.");
  }

  @Test
  void separatedClausesAreNotJoinedThroughOthersEither() throws IOException {
    pins(
        """
        - separate:
            2031-a/2: They agreed to protect undersea cables …
            2032-b/4: They agreed to share warnings of sabotage.
          reason: The warnings are those of another agreement.
        """);
    assertThat(changes("2031", "2032")).contains("reworded 2→3", "new →4");
  }

  @Test
  void aMergerTakesInWhatTheProgramLinksToItsClauses() throws IOException {
    pins(
        """
        - merge:
            2031-a/1: …Amber Sea…
            2031-a/4: The two sides will lower tariffs on timber, barley and machine tools.
            2032-b/2: The Ministers strongly opposed …
          reason: Both stand in the sentence on the sea.
        - merge:
            2031-a/2: They agreed …
            2032-b/5: Fishing crews of both countries will be safe.
          reason: The crews were part of the agreement.
        """);
    assertThat(changes("2031", "2032"))
        .containsExactly("unchanged 3→1", "merged 1,4→2", "split 2→3,4,5");
    assertThat(compare("2031", "2032", "text").out()).contains("merged by a person: Both stand");
  }

  @Test
  void aPinOfOtherStatementsChangesNothing() throws IOException {
    Files.writeString(root.resolve("forum/2033-c.md"), "They met.");
    pins("- pair: {2031-a/4: The two …, 2033-c/1: They met.}\n  reason: So it was.\n");
    assertThat(changes("2031", "2032")).contains("dropped 4→", "new →5");
  }

  @Test
  void aFileWithoutPinsDecidesNothing() throws IOException {
    for (String nothing : List.of("", "\n", "# later\n", "[]\n")) {
      pins(nothing);
      assertThat(changes("2031", "2032")).contains("dropped 4→", "new →5");
    }
  }

  private void expect(String yaml, String... messages) throws IOException {
    Path file = pins(yaml);
    Run run = compare("2031", "2032", "text");
    StringBuilder expected = new StringBuilder();
    for (String message : messages) {
      expected.append("clausediff: ").append(file).append(message).append('\n');
    }
    assertThat(run.err()).isEqualTo(expected.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aClauseThatIsNotThereOrReadsDifferentlyIsAnErrorWithItsPlace() throws IOException {
    expect(
        """
        - pair:
            2031-a/9: The two sides will lower tariffs …
            2032-b/5: Fishing crews
          reason: gone
        - separate: {2031-a/1: The Ministers …, 2030-z/1: They met.}
          reason: no such statement
        """,
        ":2:5: 2031-a/9 is not there; expected 1 to 4; 2031-a/4 reads so",
        ":3:5: 2032-b/5 reads \"Fishing crews of both countries will be safe.\"; expected its text,"
            + " \"…\" for what is left out",
        ":5:41: no statement 2030-z; expected one of 2031-a, 2032-b");
  }

  @Test
  void whatIsNoPinIsAnErrorWithItsPlace() throws IOException {
    expect(
        "pins: []\n",
        ":1:1: something else stands here; expected a list of pins, each \"- pair:\" or such");
    expect(
        "- pair: {2031-a/1: a, 2032-b/1: b}\n  why: x\n",
        ":2:3: unknown key \"why\"; expected pair, separate or merge, and reason, by, date");
    expect(
        "- reason: nothing else\n",
        ":1:3: a pin of 0 kinds; expected one of pair, separate or merge, and reason, by, date");
    expect(
        "- pair: [2031-a/1, 2032-b/1]\n",
        ":1:9: something else stands here; expected lines \"STATEMENT/NUMBER: its text\"");
    expect("- pair: {a: b\n", ":1:14: no YAML: while parsing a flow mapping");
  }

  @Test
  void everyPinSaysWhyAndNamesClausesOfTwoStatements() throws IOException {
    expect(
        """
        - pair: {2031-a/1: The …, 2031-a/2: They …}
          date: tomorrow
        - merge: {2031-a: The …}
          reason: r
        - merge: {2031-a/1: …, 2032-b/1: Both …}
          reason: r
        """,
        ":1:3: clauses of 1 statements; expected clauses of two statements, one at least of each",
        ":1:3: a pin without a reason; expected \"reason: why it was decided\"",
        ":1:3: date is \"tomorrow\"; expected a day as yyyy-mm-dd",
        ":3:11: \"2031-a\" is no clause; expected STATEMENT/NUMBER, as in 2031-05-12-overview/17",
        ":5:11: 2031-a/1 has no text; expected what the clause says");
  }

  @Test
  void aClauseThatAPinNamesTwiceIsAnError() throws IOException {
    expect(
        """
        - merge: {2031-a/1: They …, 2031-a/1: The …, 2032-b/1: Both …}
          reason: r
        """,
        ":1:37: no YAML: Duplicate field '2031-a/1'");
  }

  @Test
  void pinsThatContradictEachOtherAreErrors() throws IOException {
    expect(
        """
        - pair: {2031-a/1: The …, 2032-b/2: The …}
          reason: the same
        - separate: {2031-a/1: The …, 2032-b/2: The …, 2032-b/5: Fishing …}
          reason: not the same
        - merge: {2031-a/1: The …, 2032-b/5: Fishing …}
          reason: again
        """,
        ":3:14: 2031-a/1 and 2032-b/2 are put together and kept apart; see line 1",
        ":5:11: 2031-a/1 and 2032-b/5 are put together and kept apart; see line 3",
        ":5:11: 2031-a/1 was put into another link with 2032-b; see line 1; expected all clauses of"
            + " a link in one pin");
  }
}

package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What words weigh, as a series may say it in its own file. */
class PhrasebookTest {

  @TempDir private Path folder;

  @BeforeEach
  void twoStatements() throws IOException {
    statement("2031-01-01.md", "The Ministers deplored the raids on the ports of Skelling.");
    statement("2032-01-01.md", "The Ministers condemned the raids on the ports of Skelling.");
  }

  /** Not alone in its statement: a single sentence is no statement to align. */
  private void statement(String name, String sentence) throws IOException {
    write(
        name,
        "The two sides met in Lowen at the invitation of the League of Ports.\n\n"
            + sentence
            + "\n\nThey will publish the charts of the Narrows every spring.\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Run compare() {
    return Run.of(
        "compare", "2031-01-01", "2032-01-01", "--statements", folder.toString(), "-f", "json");
  }

  @Test
  void theLaddersOfTheProgramHoldWhereASeriesSaysNothing() {
    assertThat(compare().out()).contains("\"evidence\" : \"deplored → condemned\"");
  }

  @Test
  void aLadderOfASeriesStandsInPlaceOfThatOfTheProgram() throws IOException {
    write(
        "series.yaml",
        """
        ladders:
          - id: attitudes
            steps:
              - ["note"]
              - ["deplore", "condemn"]
        """);
    Run run = compare();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).doesNotContain("\"evidence\"");
  }

  @Test
  void wordsOfASeriesAreAddedToThoseOfTheProgram() throws IOException {
    statement(
        "2032-01-01.md", "The Ministers sharply deplored the raids on the ports of Skelling.");
    assertThat(compare().out()).doesNotContain("\"evidence\"");
    write("series.yaml", "words:\n  - id: strong\n    phrases: [\"sharply\"]\n");
    assertThat(compare().out()).contains("\"evidence\" : \"deplored → sharply deplored\"");
  }

  @Test
  void whatDoesNotFitIsAnErrorWithLineAndColumn() throws IOException {
    write("series.yaml", "words:\n  - id: loud\n    phrases: [\"loudly\"]\n");
    Run unknown = compare();
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err())
        .contains("series.yaml:")
        .contains("expected one of swaps, carriers, strong");
    write("series.yaml", "ladders:\n  - id: attitudes\n    rungs: [[\"note\"]]\n");
    assertThat(compare().err())
        .contains("series.yaml:3:5: unknown key \"rungs\"; expected id or steps");
    write("series.yaml", "ladders:\n  - id: attitudes\n    steps: [\"note\"]\n");
    assertThat(compare().err())
        .contains("series.yaml:3:13: something else stands here; expected a list of names");
  }
}

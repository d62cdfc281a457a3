package io.github.clausediff.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.clausediff.text.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

  @TempDir private Path root;

  @BeforeEach
  void twoSeries() throws IOException {
    write("north/2031-05-01-overview.md", "They met in May.");
    write("north/2032-05-01-statement.md", "They met again.");
    write("south/2031-05-01-overview.md", "They met in the south.");
  }

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String first(String name) {
    return new Corpus(root).find(name).clauses().get(0).text();
  }

  @Test
  void aStatementIsFoundByIdByPrefixByPathAndByPlaceFromTheEnd() {
    assertThat(first("2032-05-01-statement")).isEqualTo("They met again.");
    assertThat(first("2032")).isEqualTo("They met again.");
    assertThat(first(root.resolve("north/2032-05-01-statement.md").toString()))
        .isEqualTo("They met again.");
    assertThat(first("north/latest")).isEqualTo("They met again.");
    assertThat(first("north/latest~1")).isEqualTo("They met in May.");
    assertThat(first("south/2031-05-01-overview")).isEqualTo("They met in the south.");
  }

  @Test
  void aFolderThatHoldsStatementsIsOneSeries() {
    assertThat(new Corpus(root.resolve("north")).find("latest").id())
        .isEqualTo("2032-05-01-statement");
  }

  @Test
  void aFolderThatHoldsNeitherStatementsNorKnowledgeOfThemIsNoSeries() throws IOException {
    write("groups/east/2031-05-01-overview.md", "They met in the east.");
    write("later/series.yaml", "title: To come");
    write("planned/catalog.yaml", "documents: []");

    assertThat(new Corpus(root).series())
        .extracting(SeriesFolder::id)
        .containsExactly("later", "north", "planned", "south");
    assertThat(new Corpus(root.resolve("groups")).series())
        .extracting(SeriesFolder::id)
        .containsExactly("east");
  }

  @Test
  void anAmbiguousNameListsTheCandidates() {
    assertThatThrownBy(() -> first("2031"))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "2031: names several statements; one of north/2031-05-01-overview, south/2031-05-01-overview");
  }

  @Test
  void latestOfManySeriesAsksWhichOne() {
    assertThatThrownBy(() -> first("latest~1"))
        .hasMessage("latest~1: which series?; expected SERIES/latest~1 with one of north, south");
  }

  @Test
  void goingBackTooFarSaysHowManyThereAre() {
    assertThatThrownBy(() -> first("south/latest~3"))
        .hasMessage("south/latest~3: the series has 1 statements");
  }

  @Test
  void twoStatementsWithOneIdAreAnError() throws IOException {
    Path second = write("north/2033.md", "---\nid: 2031-05-01-overview\n---\nThey met.");
    assertThatThrownBy(() -> first("2031"))
        .hasMessage(
            root.resolve("north/2031-05-01-overview.md")
                + ": id \"2031-05-01-overview\" is also that of "
                + second
                + "; expected one statement an id");
  }

  @Test
  void idAndDateComeFromTheNameAndSeriesFromTheFolderWhereFrontMatterIsMissing() {
    Metadata metadata = new Corpus(root).find("2032").metadata();
    assertThat(metadata.id()).isEqualTo("2032-05-01-statement");
    assertThat(metadata.get(Metadata.Field.DATE)).contains("2032-05-01");
    assertThat(metadata.get(Metadata.Field.SERIES)).contains("north");
    assertThat(metadata.get(Metadata.Field.SOURCE)).isEmpty();
  }

  @Test
  void sourceUrlIsTheSourceOfFilesFromElsewhere() throws IOException {
    write(
        "north/2034-01-01-x.md",
        "---\nsource_url: https://example.org/x\ntitle: \"A\\_B\"\n---\nThey met.");
    Metadata metadata = new Corpus(root).find("2034").metadata();
    assertThat(metadata.get(Metadata.Field.SOURCE)).contains("https://example.org/x");
    assertThat(metadata.title()).isEqualTo("A B");
  }

  @Test
  void aWrongKeyInSeriesYamlIsAnErrorWithItsLine() throws IOException {
    Path file = write("north/series.yaml", "series: north\npartys:\n  - id: x\n");
    Statement statement = new Corpus(root).find("2032");
    assertThatThrownBy(() -> Corpus.seriesOf(statement, statement))
        .hasMessage(
            file
                + ":2:1: unknown key \"partys\";"
                + " expected series, title, parties, aliases, topics, encoder, ladders or words");
  }
}

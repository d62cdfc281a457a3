package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryCommandTest {

  private static final String REEF =
      "The Ministers reaffirmed the importance of open passage through the Tolven Reef.\n\n";
  private static final String FERRY =
      "They welcomed the plan for a night ferry between Arle and Sund.\n\n";
  private static final String SEALS =
      "They expressed concern at the hunting of grey seals off Cape Merrow.\n";

  @TempDir private Path corpus;

  private Path series(String name) throws IOException {
    Path folder = Files.createDirectories(corpus.resolve(name));
    Files.writeString(folder.resolve("2001-03-01-statement.md"), REEF + FERRY + SEALS);
    Files.writeString(folder.resolve("2002-03-01-overview.md"), FERRY + SEALS);
    Files.writeString(folder.resolve("2003-03-01-statement.md"), FERRY + SEALS);
    Files.writeString(
        folder.resolve("2004-03-01-statement.md"),
        REEF.replace("reaffirmed", "underlined") + FERRY + SEALS);
    return folder;
  }

  private Run history(String... args) {
    return Run.of(
        Stream.concat(Stream.of("history", "--statements", corpus.toString()), Stream.of(args))
            .toArray(String[]::new));
  }

  private JsonNode json(String... args) throws IOException {
    Run run =
        history(Stream.concat(Stream.of(args), Stream.of("-f", "json")).toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void jsonHasEveryStatementPresentOrNot() throws IOException {
    series("talks");

    JsonNode json = json("Tolven Reef");

    assertThat(json.get("schema").asText()).isEqualTo("history/1");
    assertThat(json.get("series").asText()).isEqualTo("talks");
    assertThat(json.get("statements"))
        .extracting(s -> s.get("present").asBoolean())
        .containsExactly(true, false, false, true);
    assertThat(json.get("statements").get(0).get("text").get(0).asText()).isEqualTo(REEF.strip());
    assertThat(json.get("statements").get(0).get("clauses").get(0).asText())
        .isEqualTo("2001-03-01-statement/1");
    assertThat(json.get("statements").get(1).get("presence").asText())
        .isEqualTo("not in this overview");
    assertThat(json.get("statements").get(2).get("nearest").get("clause").asText())
        .startsWith("2003-03-01-statement/");
    assertThat(json.get("statements").get(3).get("lineages").get(0).get("from").get("statement"))
        .hasToString("\"2001-03-01-statement\"");
    assertThat(json.get("first").asText()).isEqualTo("2001-03-01-statement");
    assertThat(json.get("last").asText()).isEqualTo("2004-03-01-statement");
    assertThat(json.get("current_run").asInt()).isEqualTo(1);
    assertThat(json.get("longest_run").asInt()).isEqualTo(1);
    assertThat(json.get("returned").asBoolean()).isTrue();
    assertThat(json.get("gaps")).isEmpty();
  }

  @Test
  void knownDocumentsThatAreMissingAreGaps() throws IOException {
    Path folder = series("talks");
    Files.writeString(
        folder.resolve("catalog.yaml"),
        "documents:\n- {date: 2002-03-01, kind: fact-sheet, title: Facts, place: Arle}\n");

    assertThat(json("Tolven Reef").get("gaps"))
        .extracting(JsonNode::asText)
        .containsExactly("2002-03-01 fact-sheet: Facts (Arle)");
  }

  @Test
  void aWrongCatalogIsNamedWithItsLine() throws IOException {
    Path catalog = series("talks").resolve("catalog.yaml");
    Files.writeString(catalog, "documents:\n- {day: 2002-03-01}\n");

    Run run = history("Tolven Reef");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(catalog + ":2:4: unknown key \"day\"; expected date, place");
  }

  @Test
  void amongSeveralSeriesTheOnlyOneThatHasThePhraseIsMeant() throws IOException {
    series("talks");
    Path other = Files.createDirectories(corpus.resolve("other"));
    Files.writeString(other.resolve("2001-01-01-a.md"), "They discussed the price of salt.\n");

    assertThat(json("salt").get("series").asText()).isEqualTo("other");
    assertThat(history("They").err()).contains("They: which series?; --series with one of other");
    assertThat(history("volcano").err())
        .contains("volcano: found in no series; --series names one of other, talks");
    assertThat(history("salt", "--series", "none").err())
        .contains("none: no such series; expected one of other, talks");
    assertThat(json("volcano", "--series", "talks").get("first").isNull()).isTrue();
  }

  @Test
  void theSameWordsInAnotherSeriesAreNamedEarlierFirst() throws IOException {
    series("talks");
    Path other = Files.createDirectories(corpus.resolve("other"));
    String echo = "Both sides underlined the importance of open passage through the Tolven Reef.\n";
    Files.writeString(other.resolve("2000-01-01-a.md"), echo);
    Files.writeString(other.resolve("2009-01-01-b.md"), echo);

    JsonNode across = json("Tolven Reef", "--series", "talks", "--across").get("across");

    assertThat(across)
        .extracting(e -> e.get("date").asText())
        .containsExactly("2000-01-01", "2009-01-01");
    assertThat(across).extracting(e -> e.get("lead").asText()).containsExactly("before", "after");
    assertThat(across.get(0).get("words").asText())
        .isEqualTo("underlined the importance of open passage through the Tolven Reef");
  }

  @Test
  void anUnrelatedSeriesChangesNothing() throws IOException {
    series("talks");
    Run alone = history("Tolven Reef", "--series", "talks", "-f", "json");
    Path other = Files.createDirectories(corpus.resolve("other"));
    Files.writeString(other.resolve("2001-01-01-a.md"), REEF + SEALS);

    assertThat(history("Tolven Reef", "--series", "talks", "-f", "json")).isEqualTo(alone);
  }

  @Test
  void theIndexChangesNoAnswer() throws IOException {
    Path index = series("talks").resolve(IndexFile.NAME);
    Run first = history("Tolven Reef");
    assertThat(index).exists();
    String kept = Files.readString(index);

    assertThat(history("Tolven Reef")).isEqualTo(first);
    assertThat(Files.readString(index)).isEqualTo(kept);
    Files.delete(index);
    assertThat(history("Tolven Reef")).isEqualTo(first);
    assertThat(Files.readString(index)).isEqualTo(kept);
  }

  @Test
  void whatIsAddedAndTakenAwayIsAnsweredAsWithoutAnIndex() throws IOException {
    Path folder = series("talks");
    Path index = folder.resolve(IndexFile.NAME);
    Run before = history("Tolven Reef", "-f", "json");
    assertThat(Files.readString(index)).contains("\nform ", "\npair ");
    Path added = folder.resolve("2005-03-01-statement.md");
    Files.writeString(added, "# **More** talks\n\n" + REEF + SEALS);

    Run after = history("Tolven Reef", "-f", "json");
    Run kept = history("Tolven Reef", "-f", "json");

    Files.delete(index);
    assertThat(after).isNotEqualTo(before).isEqualTo(kept);
    assertThat(history("Tolven Reef", "-f", "json")).isEqualTo(after);
    Files.delete(added);
    assertThat(history("Tolven Reef", "-f", "json")).isEqualTo(before);
  }

  @Test
  void aDamagedIndexIsMadeAnewWithAWord() throws IOException {
    Path index = series("talks").resolve(IndexFile.NAME);
    Run first = history("Tolven Reef");
    String kept = Files.readString(index);
    for (byte[] damage :
        List.of(
            new byte[] {-1, 0, 7},
            kept.substring(9).getBytes(StandardCharsets.UTF_8),
            summed(kept, "x " + IndexFile.MOST_BYTES + "\n" + " ".repeat(IndexFile.MOST_BYTES)))) {
      Files.write(index, damage);

      Run again = history("Tolven Reef");

      assertThat(again.out()).isEqualTo(first.out());
      assertThat(again.err())
          .isEqualTo(
              index + " is damaged; what does not fit is not used\n" + index + " is made anew\n");
      assertThat(Files.readString(index)).isEqualTo(kept);
    }
  }

  @Test
  void anEntryThatDoesNotFitIsReplacedAndSpokenOfOnce() throws IOException {
    Path index = series("talks").resolve(IndexFile.NAME);
    Run first = history("Tolven Reef");
    String kept = Files.readString(index);
    for (String entry : List.of("\nl 1 ", "\nc\t1 ")) {
      String bad = kept.replaceFirst(entry, entry.replace('1', '!'));
      assertThat(bad).isNotEqualTo(kept);
      Files.write(index, summed(bad, ""));

      Run again = history("Tolven Reef");

      assertThat(again.out()).isEqualTo(first.out());
      assertThat(again.err())
          .isEqualTo(
              index + " is damaged; what does not fit is not used\n" + index + " is made anew\n");
      assertThat(Files.readString(index)).isEqualTo(kept);
      assertThat(history("Tolven Reef")).isEqualTo(first);
    }
  }

  @Test
  void ofSeveralIndexesEachIsSpokenOfOnceAndOnlyTheOneWrittenIsMadeAnew() throws IOException {
    Path talks = series("talks").resolve(IndexFile.NAME);
    Path other = series("other").resolve(IndexFile.NAME);
    Files.writeString(corpus.resolve("talks").resolve("2005-03-01-a.md"), "They spoke of salt.\n");
    history("salt");
    Files.writeString(talks, "x");
    Files.writeString(other, "x");

    Run run = history("salt", "--across");

    assertThat(run.err().lines())
        .containsExactlyInAnyOrder(
            talks + " is damaged; what does not fit is not used",
            other + " is damaged; what does not fit is not used",
            talks + " is made anew");
    assertThat(other).hasContent("x");
  }

  @Test
  void theHistoriesOfTwoLanguagesKeepEachOthersEntries() throws IOException {
    Path folder = series("talks");
    Path index = folder.resolve(IndexFile.NAME);
    String reef = "両閣僚は、トルヴェン礁の自由な通航の重要性を再確認した。\n";
    Path japanese = folder.resolve("2001-03-01-ja.md");
    Files.writeString(japanese, reef);
    Files.writeString(folder.resolve("2002-03-01-ja.md"), reef + "\n両閣僚は、夜間の連絡船を歓迎した。\n");

    history("Tolven Reef");
    String one = Files.readString(index);
    history("トルヴェン礁");
    String both = Files.readString(index);

    assertThat(one.lines().filter(line -> line.startsWith("form ")))
        .as("two texts are one")
        .hasSize(3);
    assertThat(both.lines().filter(line -> line.startsWith("form "))).hasSize(5);
    assertThat(both.lines().filter(line -> line.startsWith("pair ")))
        .hasSize((int) one.lines().filter(line -> line.startsWith("pair ")).count() + 1);
    history("Tolven Reef");
    history("トルヴェン礁");
    assertThat(Files.readString(index)).isEqualTo(both);
    Files.delete(japanese);
    Files.writeString(folder.resolve("2005-03-01-statement.md"), REEF);
    history("Tolven Reef");
    assertThat(Files.readString(index).lines().filter(line -> line.startsWith("form ")))
        .as("without the one deleted, with the one added")
        .hasSize(5);
  }

  /** An index with a further entry and the right sum. */
  private static byte[] summed(String index, String entry) {
    String body = index.substring(0, index.lastIndexOf("sum ")) + entry;
    CRC32C sum = new CRC32C();
    sum.update(body.getBytes(StandardCharsets.UTF_8));
    String text = body + "sum " + HexFormat.of().toHexDigits((int) sum.getValue()) + "\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aChangedStatementIsSeenInSpiteOfTheIndex() throws IOException {
    Path folder = series("talks");
    history("Tolven Reef");
    Files.writeString(folder.resolve("2003-03-01-statement.md"), REEF + SEALS);

    assertThat(json("Tolven Reef").get("statements").get(2).get("present").asBoolean()).isTrue();
  }

  @Test
  void aFolderThatCannotBeWrittenIsNoneTheWorse() throws IOException {
    Path folder = series("talks");
    Files.createDirectory(folder.resolve(IndexFile.NAME));

    Run run = history("Tolven Reef");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("returned: in 2004-03-01");
    assertThat(run.err()).startsWith("the index is not kept: ");
  }

  @Test
  void everyFormatIsWrittenToItsFile(@TempDir Path out) throws IOException {
    series("talks");
    for (String ending : List.of("txt", "json", "md", "csv")) {
      Path file = out.resolve("out." + ending);

      assertThat(history("Tolven Reef", "-o", file.toString()).status()).isZero();
      assertThat(file).content().contains("Tolven Reef");
    }
  }

  @Test
  void hostileWordsAreWordsInEveryFormat() throws IOException {
    Path folder = Files.createDirectories(corpus.resolve("talks"));
    String hostile = "=cmd() \u202e<script>alert(1)</script> [[${7*7}]] \"reef\" was noted.\n";
    Files.writeString(folder.resolve("2001-03-01-a.md"), hostile);

    assertThat(history("reef").out()).doesNotContain("\u202e");
    assertThat(history("reef", "-f", "csv").out()).contains("\"'=cmd()").contains("\"\"reef\"\"");
    assertThat(history("reef", "-f", "markdown").out()).doesNotContain("<script>");
    assertThat(json("reef").get("statements").get(0).get("text").get(0).asText())
        .contains("<script>");
  }

  @Test
  void compareTellsWhatIsFirstInTheDocumentsLoadedAndWhatWasSeenWhen() throws IOException {
    Path folder = series("talks");
    Files.writeString(
        folder.resolve("2005-03-01-statement.md"),
        FERRY + REEF + "They opened the Harbour of Vey together.\n");
    Files.delete(folder.resolve("2004-03-01-statement.md"));
    String[] line = {"compare", "2003", "2005", "--first", "--statements", corpus.toString()};

    Run run = Run.of(line);

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("last seen 2001-03-01: The Ministers reaffirmed")
        .contains("first in the documents loaded: They opened")
        .contains("first in the documents loaded: Harbour of Vey");
    String[] json = Stream.concat(Stream.of(line), Stream.of("-f", "json")).toArray(String[]::new);
    assertThat(new ObjectMapper().readTree(Run.of(json).out()).get("first"))
        .extracting(f -> f.get("last_seen").asText())
        .contains("2001-03-01-statement", "");
    assertThat(Run.of("compare", "2003", "2005", "--statements", corpus.toString()).out())
        .doesNotContain("First here")
        .doesNotContain("in a row");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text     | Not found after several statements in a row
          text     | 3 statements in a row, since 2001-03-01: They expressed concern at
          markdown | - 3 statements in a row, since 2001-03-01: They expressed concern at
          html     | <span class="mark" data-id="stood">after 3 statements in a row, since 1 March 2001</span>
          html     | <span class="note">4 statements in a row, since 1 March 2001</span>
          """)
  void compareTellsHowLongWhatIsGoneOrGoesOnHasStood(String format, String expected)
      throws IOException {
    Path folder = series("talks");
    String ferry = FERRY.replace("Sund.", "Sund in winter.");
    Files.writeString(folder.resolve("2004-03-01-statement.md"), ferry + REEF);

    Run run =
        Run.of(
            "compare", "2003", "2004", "--first", "--statements", corpus.toString(), "-f", format);

    assertThat(run.out()).contains(expected);
  }

  @Test
  void jsonTellsHowLongCommitmentsHaveStood() throws IOException {
    Path folder = series("talks");
    Files.writeString(folder.resolve("2004-03-01-statement.md"), REEF + SEALS);

    Run run =
        Run.of(
            "compare", "2003", "2004", "--first", "--statements", corpus.toString(), "-f", "json");

    JsonNode stood = new ObjectMapper().readTree(run.out()).get("stood");
    assertThat(stood)
        .extracting(s -> s.get("clause").asText() + " " + s.get("statements_in_a_row").asInt())
        .containsExactly("2003-03-01-statement/1 3", "2004-03-01-statement/2 4");
    assertThat(stood.get(0).get("since").asText()).isEqualTo("2001-03-01-statement");
  }

  @Test
  void nothingAskedIsAnError() throws IOException {
    series("talks");

    Run run = history(" ");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("QUERY: nothing is asked; expected a phrase");
  }

  @Test
  void topicsAndActorsAreAsked() throws IOException {
    Path folder = series("talks");
    Files.writeString(
        folder.resolve("series.yaml"),
        """
        parties:
          - {id: ministers, names: ["Ministers"]}
        topics:
          - {id: sea, phrases: ["seals", "Tolven Reef"]}
        """);

    assertThat(json("sea").get("query_kind").asText()).isEqualTo("topic");
    assertThat(json("sea").get("statements").get(0).get("clauses")).hasSize(2);
    assertThat(json("actor:ministers").get("query_kind").asText()).isEqualTo("actor");
    assertThat(json("2001-03-01-statement/3").get("found").asInt()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2004-03-01-statement/9 | 2004-03-01-statement/9: no such clause; the statement has 1 to 3
          2004/0 | 2004/0: no such clause; the statement has 1 to 3
          200/1 | 200/1: names several statements; expected one of 2001-03-01-statement, \
          2002-03-01-overview, 2003-03-01-statement, 2004-03-01-statement
          2030-01-01-none/4 | 2030-01-01-none/4: no such statement; expected the id of a loaded one and a number
          topic: | topic:: nothing is asked; expected words behind the colon
          reef /  | reef / : a part of the phrase is blank; expected words around " / " and " + "
          """)
  void aQuestionThatNothingCouldAnswerIsRefused(String query, String message) throws IOException {
    series("talks");

    Run run = history(query.equals("reef /") ? "reef / " : query);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("clausediff: " + message + "\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void topicsAndActorsThatTheSeriesDoesNotKnowAreRefused() throws IOException {
    series("talks");

    assertThat(history("topic:reefs").err())
        .startsWith("clausediff: topic:reefs: no such topic; expected one of abductions, ");
    assertThat(history("actor:orm").err())
        .startsWith("clausediff: actor:orm: no such actor; expected one of ")
        .contains("japan");
    assertThat(history("actor:both-sides").status()).isZero();
    assertThat(history("topic:taiwan").status()).isZero();
  }

  @Test
  void aPhraseThatIsNowhereNamesTheWordsThatAreNowhere() throws IOException {
    series("talks");

    Run run = history("Tolven Reff");

    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "clausediff: found in none of the 4 statements loaded; none has the word: Reff\n");
    assertThat(history("Reef Tolven").err())
        .isEqualTo("clausediff: found in none of the 4 statements loaded\n");
    assertThat(history("Tolven Reef").err()).isEmpty();
  }

  @Test
  void lettersAsPublishedAreAskedFor() throws IOException {
    series("talks");

    assertThat(json("exact:underlined").get("found").asInt()).isEqualTo(1);
    assertThat(json("exact:tolven").get("found").asInt()).isZero();
    assertThat(json("tolven").get("found").asInt()).isEqualTo(2);
  }
}

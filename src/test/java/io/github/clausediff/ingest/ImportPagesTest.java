package io.github.clausediff.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.statement.Metadata.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in the shape of every known site: one text in many dresses gives the same clauses. */
class ImportPagesTest {

  private static final List<String> CLAUSES =
      List.of(
          "On May 12, the North-South Security Committee was convened in Hale.",
          "The overview of the meeting is as follows.",
          "The two sides reaffirmed that the strait of Merrow must stay open.",
          "The North welcomed the new harbour at Hale,",
          "while the South thanked those who built it.",
          "The Ministers exchanged views on the region.",
          "They strongly opposed any attempt to turn the river Ister by force.",
          "They noted the reports of the Ister Commission for 2029 & 2030, including its map of"
              + " fords.");

  static List<String> english() throws IOException {
    return Pages.names().stream().filter(name -> !name.endsWith("-ja")).toList();
  }

  static List<String> all() throws IOException {
    return Pages.names();
  }

  @ParameterizedTest
  @MethodSource("english")
  void everyPageGivesTheSameClauses(String name) throws IOException {
    Import found = Pages.read(Pages.served(name));
    assertThat(Pages.clauses(found)).isEqualTo(CLAUSES);
    assertThat(found.metadata().get(Field.TITLE))
        .hasValue("North-South Security Committee (“2+2”)");
    assertThat(found.metadata().get(Field.DATE)).hasValue("2031-05-12");
    assertThat(found.metadata().get(Field.PLACE)).hasValue("Hale");
    assertThat(found.metadata().get(Field.LANGUAGE)).hasValue("en");
  }

  @ParameterizedTest
  @MethodSource("english")
  void theSectionsOfEveryPageAreItsHeadings(String name) throws IOException {
    var clauses = Pages.statement(Pages.read(Pages.served(name))).clauses();
    assertThat(clauses.get(2).section().get(0)).containsIgnoringCase("Overview");
    assertThat(clauses.get(6).section().get(0)).contains("Regional Situation");
  }

  /** Whatever a reader of the page can see is kept or listed, word by word. */
  @ParameterizedTest
  @MethodSource("all")
  void everyWordOfAPageIsKeptOrLeftOut(String name) throws IOException {
    Document document = Pages.served(name);
    Import found = Pages.read(document);
    StringBuilder seen = new StringBuilder();
    Element body = Jsoup.parse(PageDecoder.decode(document).text()).body();
    body.select("script, style").remove();
    body.nodeStream(TextNode.class).forEach(node -> seen.append(node.getWholeText()).append(' '));
    StringBuilder accounted = new StringBuilder(withoutGeneratedNumbers(found.body()));
    found.accounting().omitted().forEach(part -> accounted.append(' ').append(part.text()));
    assertThat(letters(accounted.toString())).isEqualTo(letters(seen.toString()));
    assertThat(found.accounting().kept()).isPositive();
  }

  /** Numbers that stand without a backslash are marks of a list: a browser makes them up. */
  private static String withoutGeneratedNumbers(String markdown) {
    return markdown.replaceAll("(?m)^( *)(?:\\d+\\. )+", "$1");
  }

  /** Letters and digits, sorted: parts may change places. */
  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The whole outcome in full text: front matter, body, what is left out, notes. */
  @ParameterizedTest
  @MethodSource("all")
  void thePageBecomesTheFile(String name) throws IOException {
    String outcome = outcome(Pages.read(Pages.served(name)));
    Path golden = Pages.FOLDER.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, outcome);
    }
    assertThat(outcome).isEqualTo(Files.exists(golden) ? Files.readString(golden) : "");
  }

  private static String outcome(Import found) {
    StringBuilder text = new StringBuilder(found.file());
    text.append("\n=== ").append(found.accounting().kept()).append(" words kept\n");
    for (Omission part : found.accounting().omitted()) {
      text.append("--- ").append(part.reason()).append(", ").append(part.words());
      text.append(": ").append(part.text()).append('\n');
    }
    found.notes().forEach(note -> text.append("*** ").append(note).append('\n'));
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("english")
  void aPageOfAKnownSiteIsReadByItsProfile(String name) throws IOException {
    Optional<Profile> profile = Profiles.load().of(Pages.served(name).address());
    assertThat(profile.isPresent()).isEqualTo(!name.equals("general"));
    assertThat(Pages.read(Pages.served(name)).notes()).noneMatch(note -> note.contains("profile"));
  }
}

package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In which order the page of a comparison shows what, and what it says beside it. */
class PairPageOrderTest {

  private static final String KEPT =
      """
      ## Sea

      The Ministers reaffirmed the importance of open passage through the Tolven Reef.

      The Ministers reiterated their support for the joint patrols off Cape Merrow.

      """;

  @TempDir private Path corpus;

  @BeforeEach
  void statements() throws IOException {
    Path series = Files.createDirectories(corpus.resolve("talks"));
    Files.writeString(
        series.resolve("2001-03-01-a.md"),
        "The Ministers thanked the people of Arle for a warm evening.\n\n"
            + KEPT.replace(
                "The Ministers reiterated",
                String.join(
                    "\n\n",
                    "The weather over the bay was fine.",
                    "They condemned the theft of the lanterns of Sund.",
                    "The Ministers reiterated"))
            + "## Land\n\nThe Ministers intend to fight ransomware at every mill.\n");
    Files.writeString(
        series.resolve("2002-03-01-b.md"),
        KEPT + "## Air\n\nThey will open a school for kite makers in Orle.\n");
  }

  private String compare(String... more) {
    List<String> args =
        new java.util.ArrayList<>(
            List.of("compare", "2001", "2002", "--statements", corpus.toString()));
    args.addAll(List.of(more));
    Run run = Run.of(args.toArray(String[]::new));
    assertThat(run.status()).as(run.err()).isZero();
    return run.out();
  }

  private static List<String> found(String pattern, String text) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  @Test
  void omissionsStandByTopicsGoneThenCommitmentsThenTheRestFolded() {
    String html = compare("-f", "html");
    String dropped = html.substring(html.indexOf("id=\"dropped\""), html.indexOf("id=\"new\""));
    assertThat(found("<p class=\"text\">(.*?)</p>", dropped))
        .containsExactly(
            "The Ministers intend to fight ransomware at every mill.",
            "They condemned the theft of the lanterns of Sund.",
            "The Ministers thanked the people of Arle for a warm evening.",
            "The weather over the bay was fine.");
    assertThat(dropped).contains("Ransomware: no longer named");
    String folded = dropped.substring(dropped.indexOf("<details class=\"shelf\" open=\"open\">"));
    assertThat(found("<p class=\"text\">(.*?)</p>", folded)).hasSize(2);
    assertThat(dropped).contains("No like wording in the later statement (best 0.");
    assertThat(dropped).doesNotContain("<blockquote");
  }

  @Test
  void omissionsStandBesideTheAnswerOfTheirNearestNeighbour() {
    String html = compare("-f", "html");
    String reading = html.substring(html.indexOf("class=\"reading\""));
    List<String> rows = found("<tr class=\"([a-z]+)\">", reading);
    List<String> texts = found("<td class=\"[le]\">(?:<p>)?([A-Z][^<]{10})", reading);
    assertThat(rows)
        .containsExactly(
            "dropped", "unchanged", "dropped", "dropped", "unchanged", "dropped", "new");
    assertThat(texts.get(0)).startsWith("The Ministe");
    assertThat(reading.indexOf("warm evening")).isLessThan(reading.indexOf("Tolven Reef"));
    assertThat(reading.indexOf("weather")).isGreaterThan(reading.indexOf("Tolven Reef"));
    assertThat(reading.indexOf("lanterns")).isLessThan(reading.indexOf("Cape Merrow"));
    assertThat(reading.indexOf("ransomware")).isGreaterThan(reading.indexOf("Cape Merrow"));
  }

  @Test
  void theTopicsThatLeaveAreNamedTogether() {
    assertThat(compare("-f", "html"))
        .contains("<p class=\"intro\">No longer named (1): Ransomware.</p>")
        .doesNotContain("Not named before");
  }

  @Test
  void whatIsGoneStandsWithItsPlaceInTheEarlierStatement() {
    String html = compare("-f", "html");
    String reading = html.substring(html.indexOf("class=\"reading\""));
    assertThat(found("<span class=\"place\">(earlier [^<]+)</span>", reading)).hasSize(4);
  }

  @Test
  void anAcronymInTheMiddleOfANameIsNoOtherName() throws IOException {
    Files.writeString(
        corpus.resolve("talks/2003-03-01-c.md"),
        "They will return the land of Sund Naval Air Station Orle in May.\n");
    Files.writeString(
        corpus.resolve("talks/2004-03-01-d.md"),
        "They will return the land of Sund Naval Air Station (SNAS) Orle in May.\n");
    Run run = Run.of("compare", "2003", "2004", "--statements", corpus.toString(), "-f", "json");
    assertThat(run.out()).contains("\"gained\" : [ ]").contains("\"lost\" : [ ]");
  }

  @Test
  void whatIsFirstIsSaidWhereItIsAskedFor() throws IOException {
    Files.writeString(
        corpus.resolve("talks/2000-03-01-o.md"),
        KEPT + "They will open a school for kite makers in Orle.\n");
    assertThat(compare("-f", "html")).doesNotContain("last seen");
    assertThat(compare("-f", "html", "--first"))
        .contains("<span class=\"mark\" data-id=\"first\">last seen 1 March 2000</span>");
  }

  @Test
  void topicsTellWhatBecameOfTheirClauses() {
    String html = compare("-f", "html");
    String topics = html.substring(html.indexOf("class=\"topics\""));
    assertThat(topics.substring(0, topics.indexOf("</table>")))
        .contains("Ransomware")
        .contains("<b>no longer named</b> <span>1 dropped</span>");
  }
}

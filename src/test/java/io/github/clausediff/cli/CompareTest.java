package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way, from two names to a report, on the statements of the repository. */
class CompareTest {

  private static final Map<String, String> MIRROR =
      Map.of(
          "unchanged", "unchanged",
          "reworded", "reworded",
          "split", "merged",
          "merged", "split",
          "new", "dropped",
          "dropped", "new");

  @TempDir private Path folder;

  private static JsonNode compare(String earlier, String later) throws IOException {
    Run run = Run.of("compare", earlier, later, "-f", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return new ObjectMapper().readTree(run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031", "2032", "2034", "2035", "2024-07-28-overview"})
  void aStatementAgainstItselfIsUnchanged(String id) throws IOException {
    JsonNode result = compare(id, id);
    for (JsonNode change : result.path("changes")) {
      assertThat(change.path("kind").asText()).isEqualTo("unchanged");
      assertThat(change.path("moved").asBoolean()).isFalse();
      assertThat(change.path("earlier").size()).isEqualTo(1);
    }
    assertThat(result.path("changes").size())
        .isEqualTo(result.path("later").path("clauses").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031 2032", "2032 2034", "2034 2035", "2031 2035"})
  void swappedInputsMirrorTheResult(String pair) throws IOException {
    String[] ids = pair.split(" ", -1);
    List<String> forward = facts(compare(ids[0], ids[1]), false);
    List<String> backward = facts(compare(ids[1], ids[0]), true);
    assertThat(forward).containsExactlyInAnyOrderElementsOf(backward);
  }

  private static List<String> facts(JsonNode result, boolean mirrored) {
    List<String> facts = new ArrayList<>();
    for (JsonNode change : result.path("changes")) {
      String kind = change.path("kind").asText();
      JsonNode first = change.path(mirrored ? "later" : "earlier");
      JsonNode second = change.path(mirrored ? "earlier" : "later");
      boolean even = first.size() == second.size() && first.size() > 1;
      facts.add(
          (mirrored && !even ? MIRROR.get(kind) : kind)
              + first
              + second
              + change.path("similarity"));
    }
    return facts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031 2032", "2034 2035"})
  void everyClauseStandsInOneChangeAndEditsRebuildBothTexts(String pair) throws IOException {
    String[] ids = pair.split(" ", -1);
    JsonNode result = compare(ids[0], ids[1]);
    for (String side : List.of("earlier", "later")) {
      List<String> named = new ArrayList<>();
      result.path("changes").forEach(c -> c.path(side).forEach(id -> named.add(id.asText())));
      List<String> all = new ArrayList<>();
      result.path(side).path("clauses").forEach(c -> all.add(c.path("id").asText()));
      assertThat(named).containsExactlyInAnyOrderElementsOf(all);
      assertThat(new TreeSet<>(named)).hasSameSizeAs(named);
      for (JsonNode change : result.path("changes")) {
        assertThat(rebuilt(change, side)).isEqualTo(joined(change, result, side));
      }
    }
  }

  private static String rebuilt(JsonNode change, String side) {
    StringBuilder text = new StringBuilder();
    change.path("edits").forEach(edit -> text.append(edit.path(side).asText()));
    return text.toString();
  }

  private static String joined(JsonNode change, JsonNode result, String side) {
    List<String> texts = new ArrayList<>();
    for (JsonNode id : change.path(side)) {
      for (JsonNode clause : result.path(side).path("clauses")) {
        if (clause.path("id").equals(id)) {
          texts.add(clause.path("text").asText());
        }
      }
    }
    return String.join(" ", texts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "json", "markdown", "text", "csv"})
  void theSameBytesUnderAnotherLocaleZoneAndLineSeparator(String format) {
    String[] line = {"compare", "2031", "2032", "-f", format};
    String first = Run.of(line).out();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String separator = System.getProperty("line.separator");
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      System.setProperty("line.separator", "\r\n");
      assertThat(Run.of(line).out()).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
      System.setProperty("line.separator", separator);
    }
  }

  @Test
  void exitCodeTellsDifferencesFromNone() {
    assertThat(Run.of("compare", "2031", "2032", "--exit-code").status()).isEqualTo(1);
    assertThat(Run.of("compare", "2031", "2031", "--exit-code").status()).isZero();
    assertThat(Run.of("compare", "2031", "2032").status()).isZero();
  }

  @Test
  void severalFormatsAreWrittenAtOnce() throws IOException {
    Path html = folder.resolve("deep/a.html");
    Path json = folder.resolve("b.json");
    Run run =
        Run.of(
            "compare",
            "2031",
            "2032",
            "-o",
            html.toString(),
            "-f",
            "html",
            "-f",
            "json",
            "-o",
            json.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    assertThat(Files.readString(json)).startsWith("{\n").endsWith("}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "json", "markdown", "text", "csv"})
  void hostileTextStaysText(String format) throws IOException {
    String hostile =
        "The Ministers met <script>alert(1)</script> [here](javascript:alert(2)) &amp; ]]> [[${1234*4321}]]"
            + " <img src=x onerror=alert(3)> \u001b[31m th:utext=\"${x}\".";
    Path one = Files.writeString(folder.resolve("2031-01-01-a.md"), hostile + " They left.");
    Path two = Files.writeString(folder.resolve("2032-01-01-b.md"), hostile + " They stayed on.");
    String out = Run.of("compare", one.toString(), two.toString(), "-f", format).out();
    assertThat(out).doesNotContain("5332114").doesNotContain("\u001b");
    if (format.equals("html")) {
      assertThat(out)
          .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
          .contains("&amp;amp;")
          .contains("[[${1234*4321}]]")
          .doesNotContain("<script>alert")
          .doesNotContain("<img")
          .doesNotContain("href=\"javascript:");
    }
  }

  @Test
  void noColourMeansMarksAlone() {
    assertThat(Run.of("compare", "2031", "2032").out()).doesNotContain("\u001b");
    assertThat(Run.of("compare", "2031", "2032", "--color", "always").out()).contains("\u001b[");
  }
}

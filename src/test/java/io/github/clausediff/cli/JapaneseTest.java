package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Japanese statements, the whole way; and that they are held against Japanese ones only. */
class JapaneseTest {

  private static final Path SAMPLE =
      Path.of("statements", "sample-ja", "2042-06-25-joint-statement.md");

  private static final String FRONT = "---\nlanguage: ja\nstatus: fictional\n---\n\n";

  @TempDir private Path folder;
  private Path series;

  @BeforeEach
  void aSeries() throws IOException {
    series = Files.createDirectory(folder.resolve("mixed"));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(series.resolve(name), text).toString();
  }

  private static JsonNode json(String... line) throws IOException {
    Run run = Run.of(line);
    assertThat(run.err()).isEmpty();
    return new ObjectMapper().readTree(run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "礎であることを再確認,礎であることを確認,[-再-]",
    "試みに強く反対,試みに反対,[-強く-]",
    "同条約第四条,同条約第五条,[-四-]{+五+}",
    "弾道ミサイル,巡航ミサイル,[-弾道-]{+巡航+}",
    "調査船,測量船,[-調査-]{+測量+}",
    "即時帰国,早期帰国,[-即時-]{+早期+}",
    "沿岸連隊,沿岸旅団,[-連隊-]{+旅団+}",
    "作業部会を設置する,作業部会を解散する,[-設置-]{+解散+}",
    "ハドリスク,リッセンダル,[-ハドリスク-]{+リッセンダル+}",
  })
  void oneChangedWordMarksThatWordOnly(String earlier, String later, String marked)
      throws IOException {
    String text = Files.readString(SAMPLE);
    int at = text.lastIndexOf(earlier);
    String changed = text.substring(0, at) + later + text.substring(at + earlier.length());
    String other = write("2043-06-25-b.md", changed);

    JsonNode json = json("compare", SAMPLE.toString(), other, "-f", "json");

    StringBuilder marks = new StringBuilder();
    int reworded = 0;
    for (JsonNode change : json.path("changes")) {
      reworded += change.path("kind").asText().equals("unchanged") ? 0 : 1;
      for (JsonNode edit : change.path("edits")) {
        switch (edit.path("op").asText()) {
          case "delete" -> marks.append("[-").append(edit.path("earlier").asText()).append("-]");
          case "insert" -> marks.append("{+").append(edit.path("later").asText()).append("+}");
          default -> {}
        }
      }
    }
    assertThat(reworded).isEqualTo(1);
    assertThat(marks).hasToString(marked);
  }

  @Test
  void theSampleHasChangesOfEveryKind() throws IOException {
    TreeSet<String> kinds = new TreeSet<>();
    TreeSet<String> effects = new TreeSet<>();
    for (String pair : List.of("2041 2042", "2042 2044")) {
      String[] ids = pair.split(" ", -1);
      JsonNode json = json("compare", ids[0], ids[1], "-f", "json");
      json.path("changes")
          .forEach(
              change -> {
                kinds.add(change.path("kind").asText());
                kinds.add(change.path("moved").asBoolean() ? "moved" : "");
                change.path("effects").forEach(e -> effects.add(e.path("type").asText()));
              });
    }
    assertThat(kinds)
        .contains("unchanged", "reworded", "split", "merged", "new", "dropped", "moved");
    assertThat(effects).contains("strengthened", "softened", "delivered");
  }

  @Test
  void theEditsRebuildBothTextsWithoutSpacesBetweenClauses() throws IOException {
    JsonNode json = json("compare", "2041", "2042", "-f", "json");
    JsonNode split = null;
    for (JsonNode change : json.path("changes")) {
      split = change.path("kind").asText().equals("split") ? change : split;
    }
    StringBuilder later = new StringBuilder();
    split
        .path("edits")
        .forEach(
            edit ->
                later.append(
                    edit.path("op").asText().equals("delete") ? "" : edit.path("later").asText()));
    assertThat(later).hasToString("閣僚は、艦艇の修理に関する協力を進めることで一致した。閣僚は、弾薬の備蓄に関する協力を進めることで一致した。");
  }

  @Test
  void aLineEndIsNoSpaceAndAllLettersAreThere() throws IOException {
    JsonNode json = json("show", "2042", "-f", "json");
    String text =
        Files.readString(
            Path.of(
                json.path("source").asText("statements/sample-ja/2042-06-25-joint-statement.md")));
    for (JsonNode clause : json.path("clauses")) {
      String span = text.substring(clause.path("start").asInt(), clause.path("end").asInt());
      assertThat(clause.path("text").asText()).isEqualTo(span.replace("\n", ""));
    }
  }

  @Test
  void englishAndJapaneseAreNotCompared() {
    Run run = Run.of("compare", "sample/2035", "2042");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "clausediff: "
                + path("statements/sample-ja/2042-06-25-joint-statement.md")
                + ": is in Japanese, and "
                + path("statements/sample/2035-09-09-joint-statement.md")
                + " is in English; expected two statements in one language\n");
  }

  private static String path(String file) {
    return Path.of("").resolve(file).toString();
  }

  @Test
  void aTextThatDoesNotSaySoIsKnownByItsKana() throws IOException {
    String japanese = write("2041-04-18-a.md", "閣僚は、同盟の重要性を確認した。\n");
    String latin = write("2042-06-25-b.md", "The Ministers met.\n");

    Run run = Run.of("compare", japanese, latin);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "clausediff: "
                + latin
                + ": is not in Japanese, and "
                + japanese
                + " is in Japanese; expected two statements in one language\n");
    assertThat(json("show", japanese, "-f", "json").path("language").asText()).isEqualTo("ja");
    assertThat(json("show", latin, "-f", "json").has("language")).isFalse();
  }

  @Test
  void aTextInBothLanguagesIsNotRefused() throws IOException {
    String japanese = write("2041-04-18-a.md", "閣僚は、同盟の重要性を確認した。\n");
    String both =
        write(
            "2042-06-25-b.md",
            "The Ministers reaffirmed how much the alliance matters to the region (同盟の重要性を確認した).\n");

    assertThat(Run.of("compare", japanese, both).status()).isZero();
  }

  @Test
  void explainRefusesThemToo() {
    Run run = Run.of("explain", "2042-06-25-joint-statement/3", "2035-09-09-joint-statement/3");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is in English, and ", " is in Japanese; expected two");
  }

  private void mixed() throws IOException {
    write("2041-04-18-a.md", FRONT + "閣僚は、海峡の平和を確認した。\n\n閣僚は、訓練を歓迎した。\n");
    write("2041-04-18-b.md", "---\nlanguage: en\n---\n\nThe Ministers reaffirmed peace.\n");
    write("2042-06-25-a.md", FRONT + "閣僚は、海峡の平和を再確認した。\n\n閣僚は、訓練を歓迎した。\n");
    write("2042-06-25-b.md", "---\nlanguage: en\n---\n\nThe Ministers reaffirmed lasting peace.\n");
    write("2044-01-30-b.md", "---\nlanguage: en\n---\n\nThe Ministers welcomed lasting peace.\n");
  }

  @Test
  void aSeriesInTwoLanguagesIsReportedLanguageByLanguage() throws IOException {
    mixed();
    Path out = folder.resolve("out");

    Run run = Run.of("report", "--statements", folder.toString(), "-o", out.toString(), "mixed");

    assertThat(run.status()).isZero();
    assertThat(run.err().lines())
        .contains(
            "mixed 1/3: 2041-04-18-a → 2042-06-25-a",
            "mixed 2/3: 2041-04-18-b → 2042-06-25-b",
            "mixed 3/3: 2042-06-25-b → 2044-01-30-b",
            "mixed: followed through the 3 statements not in Japanese; the other 2 left out");
    try (var pages = Files.list(out.resolve("mixed/changes"))) {
      assertThat(pages).hasSize(3);
    }
  }

  @Test
  void aSeriesInTwoLanguagesIsAskedInEither() throws IOException {
    mixed();
    String[] line = {"--statements", folder.toString(), "--series", "mixed", "-f", "json"};

    Run japanese = Run.of("history", "峡の平", line[0], line[1], line[2], line[3], line[4], line[5]);
    Run english = Run.of("history", "peace", line[0], line[1], line[2], line[3], line[4], line[5]);

    assertThat(new ObjectMapper().readTree(japanese.out()).path("statements")).hasSize(2);
    assertThat(new ObjectMapper().readTree(english.out()).path("statements")).hasSize(3);
  }

  @Test
  void theGateTakesTheStatementBeforeInTheSameLanguage() throws IOException {
    mixed();

    Run run =
        Run.of(
            "check",
            "--statements",
            folder.toString(),
            "--series",
            "mixed",
            "-f",
            "json",
            "2042-06-25-a");

    assertThat(new ObjectMapper().readTree(run.out()).path("earlier").toString())
        .contains("2041-04-18-a");
  }

  @Test
  void aPhraseIsFoundByItsCharacters() throws IOException {
    JsonNode json = json("history", "海警", "--series", "sample-ja", "-f", "json");

    assertThat(json.path("statements")).hasSize(3);
    json.path("statements").forEach(s -> assertThat(s.path("present").asBoolean()).isTrue());
  }

  @Test
  void quotedTextSaysThatItIsJapanese() {
    String html = Run.of("compare", "2041", "2042", "-f", "html").out();

    assertThat(html).contains("<p class=\"redline\" lang=\"ja\">", "<td class=\"l\" lang=\"ja\">");
  }

  @Test
  void anotherLocaleChangesNoByte() {
    Locale before = Locale.getDefault();
    String usual = Run.of("compare", "2041", "2042", "-f", "json").out();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Run.of("compare", "2041", "2042", "-f", "json").out()).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }
}

package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check from its command line. */
class CheckTest {

  private static final String CONDEMNED =
      """
      The Ministers condemned the raids on the ports of Brannoch.

      They reaffirmed freedom of passage through the Narrows.
      """;
  private static final String NOTED =
      """
      The Ministers noted the raids on the ports of Brannoch.

      They reaffirmed freedom of passage through the Narrows.
      """;

  @TempDir private Path root;

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Run check(String... more) {
    List<String> line = new ArrayList<>(List.of("check", "--statements", root.toString()));
    line.addAll(List.of(more));
    return Run.of(line.toArray(String[]::new));
  }

  private JsonNode json(String... more) throws IOException {
    List<String> line = new ArrayList<>(List.of("-f", "json"));
    line.addAll(List.of(more));
    return new ObjectMapper().readTree(check(line.toArray(String[]::new)).out());
  }

  @Test
  void theStatementsOfThisProjectPass() {
    Run run = Run.of("check", "--today", "2036-01-01");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains(
            "japan-us: 2024-07-28-overview: nothing to compare it with: no statement of the series"
                + " is earlier\n"
                + "sample: 2034-02-21-joint-statement → 2035-09-09-joint-statement: the"
                + " joint-statement before\n");
    assertThat(run.out())
        .contains("policy: statements/japan-us/policy.yaml (0 limits, 14 formulas)")
        .contains("waived fadf5c613c66 softened-defense: softened")
        .contains("    reason: The Cantons said in the debate of 12 September 2035")
        .contains("first in the documents loaded: Sound of Tesk")
        .contains("last seen 2032-06-03: Corrin Sea");
  }

  @Test
  void jsonKeepsToItsSchema() throws IOException {
    write("tides/2031-01-01.md", CONDEMNED);
    write("tides/2032-02-02.md", NOTED);
    write("tides/waivers.yaml", "- change: aaaaaaaaaaaa\n  reason: x\n");
    write("alone/2032-02-02.md", NOTED);
    try (InputStream in =
        Main.class.getResourceAsStream("/io/github/clausediff/report/check-1.schema.json")) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
      for (String json :
          List.of(
              Run.of("check", "-f", "json").out(),
              check("-f", "json", "--fail-on", "softened,dropped").out(),
              check("-f", "json", "--series", "alone", "--strict").out())) {
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
      }
    }
  }

  @Test
  void aWordThatIsNoneIsAnErrorThatListsTheWords() {
    Run run = Run.of("check", "--fail-on", "dropped,gone");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "no kind or effect \"gone\"; expected some of dropped, new, reworded, split, merged,"
                + " moved, strengthened, softened, widened, narrowed, actor-changed, delivered\n");
  }

  @Test
  void oneStatementAloneIsNothingToCheckAndNoSuccess() throws IOException {
    write("tides/2031-01-01.md", CONDEMNED);
    Run run = check("--fail-on", "dropped");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "the newest statement of each series\n\n"
                + "tides: 2031-01-01\n"
                + "  nothing to compare it with: no statement of the series is earlier\n"
                + "  policy: none: no limit was held against it\n\n"
                + "Integrity\n"
                + "  notice f5f78b48c685 2031-01-01: nothing tells where it was published\n"
                + "    "
                + root
                + "/tides/2031-01-01.md:1\n\n"
                + "nothing to check: 0 errors, 0 warnings, 1 notice, 0 waived\n");
  }

  @Test
  void withoutAPolicyItSaysThatNothingWasHeldAgainstAStatement() throws IOException {
    write("tides/2031-01-01.md", CONDEMNED);
    write("tides/2032-02-02.md", NOTED);
    assertThat(check().out()).contains("  policy: none: no limit was held against it\n");
    assertThat(check("--fail-on", "softened").status()).isEqualTo(1);
    assertThat(check("--fail-on", "softened", "2031-01-01").status()).isZero();
  }

  @Test
  void everySeriesIsCheckedUnlessOneIsNamed() throws IOException {
    write("a/2031-01-01.md", CONDEMNED);
    write("a/2032-02-02.md", NOTED);
    write("b/2031-01-01.md", CONDEMNED);
    write("b/2032-02-02.md", CONDEMNED);
    assertThat(json().get("checks")).hasSize(2);
    assertThat(check("--fail-on", "softened").status()).isEqualTo(1);
    assertThat(check("--fail-on", "softened", "--series", "b").status()).isZero();
    Run run = check("--series", "c");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("clausediff: c: no such series; expected one of a, b\n");
  }

  @Test
  void allPapersOfTheNewestDayAreChecked() throws IOException {
    write("a/2031-01-01-overview.md", CONDEMNED);
    write("a/2032-02-02-fact-sheet.md", NOTED);
    write("a/2032-02-02-overview.md", NOTED);
    JsonNode checks = json().get("checks");
    assertThat(checks.findValuesAsText("later"))
        .containsExactly("2032-02-02-fact-sheet", "2032-02-02-overview");
    assertThat(checks.get(0).get("earlier").isNull()).isTrue();
    assertThat(checks.get(0).get("choice").asText())
        .isEqualTo(
            "nothing to compare it with: no earlier statement of the series is of the kind"
                + " fact-sheet; the nearest is of the kind overview (2031-01-01-overview), and"
                + " --against would take it");
    assertThat(checks.get(1).get("choice").asText()).isEqualTo("the overview before");
  }

  @Test
  void againstNamesTheOther() throws IOException {
    write("a/2030-01-01.md", CONDEMNED);
    write("a/2031-01-01.md", NOTED);
    write("a/2032-02-02.md", NOTED);
    assertThat(check("--fail-on", "softened").status()).isZero();
    Run run = check("--fail-on", "softened", "--against", "2030");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("a: 2030-01-01 → 2032-02-02: the one named by --against\n");
    write("b/2032-02-02.md", NOTED);
    assertThat(check("--against", "2030").err())
        .startsWith("--against needs one statement to check; 2 were found\n");
    assertThat(check("2032", "--series", "a", "--against", "2031").status()).isZero();
  }

  @Test
  void aPolicyFileMayBeNamed() throws IOException {
    write("a/2031-01-01.md", CONDEMNED);
    write("a/2032-02-02.md", NOTED);
    write("a/policy.yaml", "limits: [{effect: softened}]\n");
    Path other = write("other.yaml", "limits: [{effect: softened, severity: warning}]\n");
    assertThat(check().status()).isEqualTo(1);
    assertThat(check("--policy", other.toString()).status()).isZero();
    assertThat(check("--policy", other.toString(), "--strict").status()).isEqualTo(1);
    Path none = root.resolve("none.yaml");
    assertThat(check("--policy", none.toString()).err())
        .isEqualTo("clausediff: " + none + ": no such file; expected a policy\n");
    write("a/policy.yaml", " \n");
    assertThat(check().status()).isZero();
    Path bad = write("a/policy.yaml", "limits:\n  - kind: gone\n");
    Run run = check();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "clausediff: "
                + bad
                + ":2:11: no kind \"gone\"; expected one of dropped, new, reworded, split, merged,"
                + " moved\n");
  }

  private List<String> integrity() throws IOException {
    return json().get("integrity").findValuesAsText("check");
  }

  @Test
  void anImportedStatementIsHeldAgainstItsHash() throws IOException {
    Path source = write("2031-01-01.txt", CONDEMNED);
    String line = "import " + source + " --series tides --source https://example.org/a";
    List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
    words.addAll(List.of("--statements", root.resolve("corpus").toString()));
    Run imported = Run.of(words.toArray(String[]::new));
    assertThat(imported.status()).isZero();
    Path file = Path.of(imported.out().strip());
    root = root.resolve("corpus");
    assertThat(integrity()).isEmpty();
    String text = Files.readString(file);
    Files.writeString(file, text.replace("\n", "\r\n") + "\r\n");
    assertThat(integrity()).isEmpty();
    Files.writeString(file, text.replace("condemned", "noted"));
    assertThat(integrity()).containsExactly("hash-mismatch");
    assertThat(check().status()).isEqualTo(1);
  }

  @Test
  void keptSourcesAreHeldAgainstTheirHash() throws IOException {
    String hash = "61be55a8e2f6b4e172338bddf184d6dbee29c98853e0a0485ecee7f27b9af0b4";
    String head = "---\nsource: https://example.org\nsha256: " + hash + "\n---\n\n";
    write("a/2031-01-01.md", head + CONDEMNED);
    assertThat(integrity()).containsExactly("unverified");
    write("a/sources/2031-01-01.html", "aaaa");
    assertThat(integrity()).isEmpty();
    write("a/sources/2031-01-01.html", "aaab");
    assertThat(integrity()).containsExactly("source-mismatch");
    Files.delete(root.resolve("a/sources/2031-01-01.html"));
    write("a/sources/2030-01-01.html", "another");
    assertThat(integrity()).containsExactly("unverified", "source-missing");
  }

  @Test
  void twoStatementsOfOneIdAreAFinding() throws IOException {
    write(
        "a/2031-01-01.md", "---\nid: x\nstatus: fictional\ndate: 2031-01-01\n---\n\n" + CONDEMNED);
    write("a/2032-02-02.md", "---\nid: x\nstatus: fictional\ndate: 2032-02-02\n---\n\n" + NOTED);
    assertThat(integrity()).containsExactly("duplicate-id");
    assertThat(check().status()).isEqualTo(1);
  }

  @Test
  void aStatementMuchShorterThanTheOneBeforeIsAWarning() throws IOException {
    write("a/2031-01-01.md", CONDEMNED + "\nThey met for a long day in the old hall.\n");
    write("a/2032-02-02.md", "---\nsource: https://example.org\n---\n\nThe Ministers met.\n");
    assertThat(integrity()).containsExactly("source-unknown", "short");
  }
}

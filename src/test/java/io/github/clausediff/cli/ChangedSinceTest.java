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

/** The check of what a branch brings, in a repository made for it. */
class ChangedSinceTest {

  private static final String EARLIER =
      """
      The Ministers condemned the raids on the ports of Brannoch.

      They reaffirmed freedom of passage through the Narrows.
      """;
  private static final String LATER =
      """
      The Ministers expressed concern about the raids on the ports of Brannoch.

      They reaffirmed freedom of passage through the Narrows.
      """;
  private static final String POLICY = "limits:\n  - effect: softened\n";

  @TempDir private Path root;
  private GitFolder git;

  private static String statement(String text) {
    return "---\nkind: joint-statement\nstatus: fictional\n---\n\n" + text;
  }

  @BeforeEach
  void aSeriesWithOneStatement() throws IOException {
    git = GitFolder.in(root.resolve("repo"));
    git.write("statements/tides/2031-01-01.md", statement(EARLIER));
    git.commit("One statement");
    git.git("checkout", "-q", "-b", "next");
  }

  private Run check(String... more) {
    return checkSince("main", more);
  }

  private Run checkSince(String reference, String... more) {
    List<String> line = new ArrayList<>(List.of("check", "--changed-since", reference));
    line.addAll(List.of("--statements", git.root().resolve("statements").toString()));
    line.addAll(List.of(more));
    if (!line.contains("--today")) {
      line.addAll(List.of("--today", "2032-03-03"));
    }
    return Run.of(line.toArray(String[]::new));
  }

  private JsonNode json(String... more) throws IOException {
    List<String> line = new ArrayList<>(List.of("-f", "json"));
    line.addAll(List.of(more));
    return new ObjectMapper().readTree(check(line.toArray(String[]::new)).out());
  }

  @Test
  void withoutAChangeThereIsNothingToCheckAndItSaysSo() throws IOException {
    String base = git.git("rev-parse", "main").substring(0, 12);
    Run run = check();
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            "no statement was added or altered since main ("
                + base
                + "), so there is nothing to check\n\n"
                + "nothing to check: 0 errors, 0 warnings, 0 notices, 0 waived\n");
    git.write("README.md", "Not a statement.\n");
    assertThat(check().out()).contains("so there is nothing to check");
    assertThat(json().get("earlier").isNull()).isTrue();
    assertThat(json().get("outcome").asText()).isEqualTo("nothing to check");
  }

  @Test
  void aBranchIsFollowedFromTheStatementThroughThePolicyToItsWaivers() throws IOException {
    git.write("statements/tides/2032-02-02.md", statement(LATER));
    git.commit("A second statement");
    JsonNode added = json();
    assertThat(added.get("passed").asBoolean()).isTrue();
    assertThat(added.get("earlier").asText()).isEqualTo("2031-01-01");
    assertThat(added.get("later").asText()).isEqualTo("2032-02-02");
    assertThat(added.get("integrity")).isEmpty();

    git.write("statements/tides/policy.yaml", POLICY);
    git.commit("A policy that it breaks");
    Run broken = check("-f", "json");
    assertThat(broken.status()).isEqualTo(1);
    JsonNode violation = new ObjectMapper().readTree(broken.out()).get("violations").get(0);
    assertThat(violation.get("message").asText())
        .isEqualTo(
            "softened: softened (condemned → expressed concern), by a link to review: “The"
                + " Ministers expressed concern about the raids on the ports of Brannoch.”");
    assertThat(violation.get("file").asText()).endsWith("statements/tides/2032-02-02.md");
    assertThat(violation.get("line").asInt()).isEqualTo(6);

    String statements = git.root().resolve("statements").toString();
    String id = violation.get("change").asText();
    String accept =
        "accept " + id + " --reason agreed --by me --date 2032-02-03 --review 2032-03-01";
    List<String> line = new ArrayList<>(List.of(accept.split(" ", -1)));
    line.addAll(List.of("--statements", statements));
    assertThat(Run.of(line.toArray(String[]::new)).status()).isZero();
    git.commit("A waiver");
    JsonNode waived = json("--today", "2032-03-01");
    assertThat(waived.get("passed").asBoolean()).isTrue();
    assertThat(waived.get("waived").get(0).get("change").asText()).isEqualTo(id);
    assertThat(waived.get("waived").get(0).get("reason").asText()).isEqualTo("agreed");
    assertThat(waived.get("stale_waivers")).isEmpty();

    JsonNode overdue = json();
    assertThat(overdue.get("passed").asBoolean()).isTrue();
    assertThat(overdue.get("stale_waivers").get(0).get("message").asText())
        .isEqualTo("waiver of " + id + ": to be looked at again since 2032-03-01");
    assertThat(check("--strict").status()).isEqualTo(1);

    git.write("statements/tides/2032-02-02.md", statement(EARLIER));
    git.commit("Another text, so that the waiver is of no use");
    JsonNode stale = json();
    assertThat(stale.get("passed").asBoolean()).isTrue();
    assertThat(stale.get("stale_waivers").get(0).get("message").asText())
        .isEqualTo("waiver of " + id + ": nothing answers to it any more");
  }

  @Test
  void whereOnlyTheRulesChangedTheNewestStatementIsChecked() throws IOException {
    git.write("statements/tides/2032-02-02.md", statement(LATER));
    git.commit("A second statement");
    git.git("branch", "-f", "main");
    git.write("statements/tides/policy.yaml", POLICY);
    Run run = check();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "compared with the joint-statement before (newest of its series, whose rules changed)");
  }

  @Test
  void whatIsNotCommittedOrNotEvenAddedCounts() throws IOException {
    git.write("statements/tides/2032-02-02.md", statement(LATER));
    assertThat(check("--fail-on", "softened").status()).isEqualTo(1);
    git.git("add", "-A");
    assertThat(check("--fail-on", "softened").status()).isEqualTo(1);
  }

  private List<String> integrity() throws IOException {
    List<String> found = new ArrayList<>();
    for (JsonNode finding : json().get("integrity")) {
      found.add(finding.get("severity").asText() + " " + finding.get("message").asText());
    }
    return found;
  }

  @Test
  void anOldStatementThatReadsDifferentlyIsAnErrorUntilItIsAccepted() throws IOException {
    git.write("statements/tides/2031-01-01.md", statement(LATER));
    git.commit("Alter");
    assertThat(integrity())
        .containsExactly("error 2031-01-01: its text reads differently than before");
    assertThat(check().status()).isEqualTo(1);
    String id = json().get("integrity").get(0).get("id").asText();
    String statements = git.root().resolve("statements").toString();
    Run.of("accept", id, "--reason", "a slip of the pen", "--statements", statements);
    assertThat(integrity()).isEmpty();
    assertThat(json().get("waived").get(0).get("limit").asText()).isEqualTo("altered");
    git.commit("A waiver");
    Run without = Run.of("check", "--statements", statements);
    assertThat(without.out()).endsWith("0 errors, 0 warnings, 0 notices, 0 waived\n");
  }

  @Test
  void frontMatterThatReadsDifferentlyIsAWarning() throws IOException {
    git.write(
        "statements/tides/2031-01-01.md",
        statement(EARLIER).replace("status:", "place: Tarn\nstatus:"));
    assertThat(integrity())
        .containsExactly("warning 2031-01-01: its front matter reads differently than before");
  }

  @Test
  void deletedAndRenamedStatementsAreFindings() throws IOException {
    git.write("statements/tides/2032-02-02.md", statement(LATER));
    git.commit("A second statement");
    git.git("branch", "-f", "main");
    git.git("mv", "statements/tides/2031-01-01.md", "statements/tides/2031-01-02.md");
    assertThat(integrity())
        .containsExactly("warning 2031-01-02: it stood in statements/tides/2031-01-01.md before");
    git.git("rm", "-q", "-f", "statements/tides/2031-01-02.md");
    assertThat(integrity())
        .containsExactly(
            "error 2031-01-01: it stood in statements/tides/2031-01-01.md before and is not there"
                + " any more");
  }

  @Test
  void aSeriesThatIsGoneAsAWholeIsAFinding() throws IOException {
    git.write("statements/other/2031-01-01.md", statement(EARLIER));
    git.git("rm", "-q", "-r", "statements/tides");
    git.commit("Only another series");
    assertThat(integrity()).hasSize(1);
    assertThat(integrity().get(0)).startsWith("warning 2031-01-01: it stood in");
  }

  @Test
  void namesThatLookLikeOptionsOrPatternsAreNamesOfFiles() throws IOException {
    git.write("statements/--tides [x]/2031-01-01 \"a\" é.md", statement(EARLIER));
    git.write("statements/--tides [x]/2032-02-02.md", statement(LATER));
    git.commit("Strange names");
    JsonNode json = json("--fail-on", "softened");
    assertThat(json.get("checks")).hasSize(2);
    assertThat(json.get("violations")).hasSize(1);
  }

  @Test
  void whatWasAddedOnTheOtherBranchSinceIsNotTakenForDeleted() throws IOException {
    git.write("statements/tides/2032-02-02.md", statement(LATER));
    git.commit("A second statement");
    git.git("checkout", "-q", "main");
    git.write("statements/tides/2030-01-01.md", statement(EARLIER));
    git.commit("An older statement on the other branch");
    git.git("checkout", "-q", "next");
    assertThat(integrity()).isEmpty();
    assertThat(json().get("checks")).hasSize(1);
  }

  private void wrong(Run run, String message) {
    assertThat(run.err()).isEqualTo("clausediff: " + message + "\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aRevisionThatIsNoneIsAnError() {
    String expected = ": no such revision; expected a branch, tag or commit";
    wrong(checkSince("nowhere"), "nowhere" + expected);
    wrong(checkSince("main:statements"), "main:statements" + expected);
    wrong(checkSince(" "), " " + expected);
    wrong(checkSince("main\nnext"), "main\nnext" + expected);
    Run option = checkSince("--output=" + root.resolve("x"));
    assertThat(option.status()).isEqualTo(2);
    assertThat(root.resolve("x")).doesNotExist();
  }

  @Test
  void aShallowCloneSaysWhatIsMissing() throws IOException {
    git.write("statements/tides/2032-02-02.md", statement(LATER));
    git.commit("A second statement");
    String from = git.root().toUri().toString();
    git.git("clone", "-q", "--depth", "1", "-b", "next", from, root.resolve("copy").toString());
    git = new GitFolder(root.resolve("copy"));
    wrong(
        check(),
        "main: no such revision; the clone is shallow: fetch its history (fetch-depth: 0)");
    git.git("fetch", "-q", "--depth", "1", "origin", "main:main");
    wrong(
        check(),
        "main: has nothing in common with HEAD; the clone is shallow: fetch its history"
            + " (fetch-depth: 0)");
  }

  @Test
  void outsideOfARepositoryThereIsNothingToCompareWith() throws IOException {
    Path alone = Files.createDirectories(root.resolve("alone/tides"));
    Files.writeString(alone.resolve("2031-01-01.md"), EARLIER);
    String statements = root.resolve("alone").toString();
    Run run = Run.of("check", "--changed-since", "main", "--statements", statements);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "clausediff: " + statements + ": no git repository: fatal: not a git repository");
  }

  @Test
  void aStatementCannotBeNamedBesides() {
    Run run = check("2031-01-01");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "--changed-since finds the statements itself: expected no LATER or --against\n");
  }
}

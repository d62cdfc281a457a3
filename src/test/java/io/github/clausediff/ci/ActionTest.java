package io.github.clausediff.ci;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell steps of the action, run in a repository of their own from commit to commit. */
class ActionTest {

  private static final String FIRST =
      """
      ---
      id: 2030-01-01-statement
      series: tarn
      date: 2030-01-01
      kind: joint-statement
      status: fictional
      ---

      1. The Ministers condemned the raids on the ports of Tarn.
      2. They reaffirmed their commitment to defend the Quill Islands.
      3. They decided to build a lighthouse at Cape Sallow.
      """;

  private static final String KEPT =
      FIRST.replace("2030", "2031") + "4. They welcomed the new bridge.\n";

  private static final String DROPPED =
      KEPT.replace("2. They reaffirmed their commitment to defend the Quill Islands.\n", "");

  private static final String POLICY =
      """
      limits:
        - id: no-drops
          kind: dropped
          why: each of these lines was hard won
      """;

  @TempDir private Path folder;
  private Path repository;
  private Shell shell;
  private Action action;
  private String base;

  @BeforeEach
  void makeTheRepository() throws Exception {
    Assumptions.assumeTrue(Shell.has("bash", "git", "od"), "bash, git and od are needed");
    repository = Files.createDirectories(folder.resolve("repository"));
    shell = new Shell(repository);
    action = new Action(repository, Files.createDirectories(folder.resolve("runner")));
    shell.git("init -q");
    write("statements/tarn/2030-01-01-statement.md", FIRST);
    write("statements/tarn/policy.yaml", POLICY);
    base = commit("begin");
  }

  private void write(String file, String text) throws IOException {
    Path path = repository.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String commit(String message) throws Exception {
    shell.git("add -A");
    shell.git("commit -q -m '" + message + "'");
    return shell.git("rev-parse HEAD");
  }

  private Action.Result run(String... inputs) throws Exception {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("github.event.pull_request.base.sha", base);
    for (int i = 0; i < inputs.length; i += 2) {
      given.put("inputs." + inputs[i], inputs[i + 1]);
    }
    return action.run(given);
  }

  @Test
  void aStatementThatKeepsToThePolicyPasses() throws Exception {
    write("statements/tarn/2031-01-01-statement.md", KEPT);
    commit("add a statement");
    Action.Result result = run();
    assertThat(result.status()).isZero();
    assertThat(result.outputs()).containsEntry("verdict", "passed").containsEntry("status", "0");
    assertThat(result.summary())
        .startsWith("## clausediff: passed\n\n")
        .contains("### tarn: 2030-01-01-statement → 2031-01-01-statement");
    for (String file :
        List.of("check.txt", "check.json", "check.sarif", "check.xml", "annotations.txt")) {
      assertThat(result.file(file)).as(file).isNotEmpty();
    }
    assertThat(result.file("report/tarn/index.html")).contains("2031-01-01");
  }

  @Test
  void aBrokenPolicyFailsAWaiverExcusesAndAWaiverOfNothingIsReported() throws Exception {
    write("statements/tarn/2031-01-01-statement.md", DROPPED);
    commit("add a statement");
    Action.Result failed = run();
    assertThat(failed.status()).isEqualTo(1);
    assertThat(failed.outputs()).containsEntry("verdict", "failed").containsEntry("status", "1");
    assertThat(failed.log())
        .contains("\n::error file=statements/tarn/2031-01-01-statement.md,line=")
        .contains("Quill Islands");
    assertThat(failed.summary()).startsWith("## clausediff: failed\n");
    assertThat(failed.file("check.xml")).contains("<failure ");

    String change = failed.file("check.json").replaceAll("(?s).*?\"change\" : \"(\\w+)\".*", "$1");
    Shell.Done accepted =
        shell.run(
            folder.resolve("runner/program")
                + " accept "
                + change
                + " --reason 'said in another paper' --by Ann --date 2031-01-02",
            Map.of());
    assertThat(accepted.status()).as(accepted.out()).isZero();
    commit("accept it");
    Action.Result waived = run();
    assertThat(waived.status()).isZero();
    assertThat(waived.outputs()).containsEntry("verdict", "passed");
    for (String file :
        List.of("check.txt", "check.json", "check.sarif", "check.xml", "annotations.txt")) {
      assertThat(waived.file(file)).as(file).contains("said in another paper", change);
    }
    assertThat(waived.summary()).contains("### Waived (1)", "said in another paper");

    write("statements/tarn/2031-01-01-statement.md", KEPT);
    commit("say it again");
    Action.Result stale = run();
    assertThat(stale.status()).isZero();
    assertThat(stale.log()).contains("::warning file=statements/tarn/waivers.yaml,line=");
    assertThat(stale.file("check.sarif")).contains("\"ruleId\" : \"waiver/unused\"");
    assertThat(run("strict", "true").status()).isEqualTo(1);
  }

  @Test
  void whereNoStatementChangedThereIsNothingToCheckAndThatIsSaid() throws Exception {
    write("README.md", "hello\n");
    commit("unrelated");
    Action.Result result = run();
    assertThat(result.status()).isZero();
    assertThat(result.outputs()).containsEntry("verdict", "nothing to check");
    assertThat(result.summary()).startsWith("## clausediff: nothing to check\n");
    assertThat(result.file("check.xml")).contains("<skipped>");
  }

  @Test
  void wrongInputIsAnErrorAndNothingLooksLikeAnOutcome() throws Exception {
    write("statements/tarn/2031-01-01-statement.md", KEPT);
    commit("add a statement");
    assertThat(run().status()).isZero();
    write("statements/tarn/policy.yaml", "limits:\n  - id: x\n    sort: dropped\n");
    commit("break the policy file");
    Action.Result result = run();
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.outputs())
        .containsEntry("verdict", "error")
        .containsEntry("sarif", "")
        .containsEntry("report", "");
    assertThat(result.summary()).startsWith("## clausediff: error\n");
    assertThat(Path.of(result.outputs().get("output")))
        .isDirectoryContaining("glob:**/summary.md")
        .isDirectoryNotContaining("glob:**/check.*");
    assertThat(result.log()).contains("::error title=clausediff::the check did not run");
  }

  @Test
  void aProgramThatCannotStartIsNoFailedGate() throws Exception {
    Action.Result result =
        action.with("CLAUSEDIFF", "false").run(Map.of("inputs.changed-since", base));
    assertThat(result.status()).isEqualTo(70);
    assertThat(result.outputs()).containsEntry("verdict", "error");
  }

  @Test
  void hostileWordsAreNeitherRunNorTakenForCommands() throws Exception {
    write(
        "statements/tarn/2031-01-01-statement.md",
        DROPPED + "5. They %0A::error::noted $(touch run1) and ##[error] `touch run2`.\n");
    commit("add a statement");
    Action.Result result = run("series", "tarn", "fail-on", "new");
    assertThat(result.status()).isEqualTo(1);
    assertThat(heard(result.log()))
        .isNotEmpty()
        .allMatch(
            line -> line.matches("::(error|notice|warning) (file=statements/|title=clause).*"));
    for (String hostile : List.of("$(touch run3)", "x; touch run4", "--help", "'\n::error::x")) {
      Action.Result wrong = run("series", hostile, "fail-on", hostile, "changed-since", hostile);
      assertThat(wrong.status()).as(hostile).isEqualTo(2);
      assertThat(heard(wrong.log()))
          .containsExactly(
              "::error title=clausediff::the check did not run and says nothing (status 2); the log"
                  + " tells why");
    }
    try (var files = Files.walk(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("run") && name.length() == 4);
    }
  }

  /** Lines that the host takes for commands. */
  private static List<String> heard(String log) {
    List<String> heard = new java.util.ArrayList<>();
    String token = "";
    for (String line : log.lines().toList()) {
      if (!token.isEmpty()) {
        token = line.equals(token) ? "" : token;
      } else if (line.startsWith("::stop-commands::")) {
        token = "::" + line.substring("::stop-commands::".length()) + "::";
      } else if (line.strip().startsWith("::") || line.contains("##[")) {
        heard.add(line);
      }
    }
    return heard;
  }

  @Test
  void theJobForGitlabWritesWhatItSaysItKeeps() throws Exception {
    write("statements/tarn/2031-01-01-statement.md", DROPPED);
    commit("add a statement");
    var job = Action.yaml("src/ci/gitlab.yml").path("clausediff");
    Map<String, String> variables = new LinkedHashMap<>();
    job.path("variables")
        .properties()
        .forEach(v -> variables.put(v.getKey(), v.getValue().asText()));
    variables.put("CI_MERGE_REQUEST_DIFF_BASE_SHA", base);
    variables.put("CLAUSEDIFF_HOME", Shell.project().toString());
    variables.put("CLAUSEDIFF", folder.resolve("runner/program").toString());
    StringBuilder script = new StringBuilder();
    job.path("script").forEach(line -> script.append(line.asText()).append('\n'));
    Shell.Done done = shell.run(script.toString(), variables);
    assertThat(done.status()).as(done.out()).isEqualTo(1);
    assertThat(done.out()).contains("Quill Islands", "\nfailed: 1 error").doesNotContain("::");
    assertThat(repository.resolve(job.at("/artifacts/reports/junit").asText()))
        .content()
        .contains("<failure ");
    assertThat(repository.resolve(job.at("/artifacts/paths/0").asText())).isNotEmptyDirectory();
  }
}

package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings, accepted with a reason. */
class AcceptTest {

  @TempDir private Path root;
  private Path waivers;

  @BeforeEach
  void aSeriesThatDropsALine() throws IOException {
    write("2031-01-01.md", "The Ministers met.\n\nThe hall of the old city was full.\n");
    write("2032-02-02.md", "The Ministers met.\n");
    write("policy.yaml", "must-hold: [{phrase: the bridge}]\n");
    waivers = root.resolve("tides/waivers.yaml");
  }

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve("tides").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Run run(String... words) {
    List<String> line = new ArrayList<>(List.of(words));
    line.addAll(List.of("--statements", root.toString()));
    return Run.of(line.toArray(String[]::new));
  }

  private String idOf(String words) {
    String found = run("check", "--fail-on", "dropped").out();
    return found.lines().filter(l -> l.contains(words)).findFirst().orElseThrow().split(" ", -1)[3];
  }

  private void wrong(String message, String... words) {
    Run run = run(words);
    assertThat(run.err()).isEqualTo("clausediff: " + message + "\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(waivers).doesNotExist();
  }

  @Test
  void aChangeIsAcceptedByTheBeginningOfItsId() throws IOException {
    String id = idOf(" dropped: not found");
    Run run =
        run(
            "accept",
            id.substring(0, 8),
            "--reason",
            "no line",
            "--by",
            "me",
            "--date",
            "2032-02-03");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(waivers + "\n");
    assertThat(run.err()).isEqualTo("accepted " + id + ": dropped, 2031-01-01 → 2032-02-02\n");
    assertThat(Files.readString(waivers))
        .endsWith(
            "- change: \""
                + id
                + "\"\n  reason: \"no line\"\n  by: \"me\"\n  date: 2032-02-03\n"
                + "  earlier: \"2031-01-01\"\n  later: \"2032-02-02\"\n");
    String out = run("check", "--fail-on", "dropped").out();
    assertThat(out)
        .contains("  waived " + id + " dropped: ")
        .contains("    reason: no line; by me;");
  }

  @Test
  void aFormulaIsAcceptedForOneStatement() throws IOException {
    assertThat(run("check").status()).isEqualTo(1);
    assertThat(run("accept", idOf("the bridge: not"), "--reason", "not yet built").status())
        .isZero();
    assertThat(run("check").status()).isZero();
    assertThat(Files.readString(waivers))
        .contains("later: \"2032-02-02\"")
        .doesNotContain("earlier");
  }

  @Test
  void whatCannotBeAcceptedIsAnErrorAndNothingIsWritten() {
    wrong(
        "000000000000: no change or finding of this id; check prints the ids",
        "accept",
        "000000000000",
        "--reason",
        "x");
    wrong(
        "XYZ: no id; expected up to 12 hex digits, as check prints them",
        "accept",
        "XYZ",
        "--reason",
        "x");
    wrong("--reason: is empty; expected why it is accepted", "accept", "abc", "--reason", " ");
    wrong(
        "nope: no such series; expected one of tides",
        "accept",
        "abc",
        "--reason",
        "x",
        "--series",
        "nope");
    Run without = run("accept", "abc");
    assertThat(without.status()).isEqualTo(2);
    assertThat(without.err()).startsWith("Missing required option: '--reason=<reason>'\n");
  }

  @Test
  void acceptingAgainIsAnErrorAndTheFileStays() throws IOException {
    String id = idOf(" dropped: not found");
    run("accept", id, "--reason", "once", "--by", "me", "--date", "2032-02-03");
    String file = Files.readString(waivers);
    Run again = run("accept", id, "--reason", "twice");
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err())
        .isEqualTo(
            "clausediff: "
                + waivers
                + ":8:3: "
                + id
                + " is waived twice; expected one waiver for it\n");
    assertThat(Files.readString(waivers)).isEqualTo(file);
  }
}

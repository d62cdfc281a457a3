package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several outputs of one check. */
class CheckOutputsTest {

  @TempDir private Path folder;

  @Test
  void oneRunWritesEveryFormatAndAnswersOnce() throws Exception {
    Path sarif = folder.resolve("a.sarif");
    Path junit = folder.resolve("b.xml");
    Path json = folder.resolve("c.json");
    Run run =
        Run.of(
            "check --series sample --fail-on dropped -f sarif -o %s -f junit -o %s -f json -o %s -f github -o -"
                .replaceFirst("%s", sarif.toString())
                .replaceFirst("%s", junit.toString())
                .replaceFirst("%s", json.toString())
                .split(" "));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("::error file=statements/sample/").endsWith(" waived\n");
    assertThat(Files.readString(sarif)).contains("\"ruleId\" : \"sample/dropped\"");
    assertThat(Files.readString(junit)).contains("<testcase name=\"sample/dropped\"");
    assertThat(Files.readString(json)).contains("\"schema\" : \"check/1\"");
    assertThat(run.err()).contains("wrote " + sarif, "wrote " + junit, "wrote " + json);
  }

  @Test
  void theEndingOfAFileTellsTheFormat() throws Exception {
    Path sarif = folder.resolve("a.sarif");
    Path junit = folder.resolve("b.xml");
    Path series = Files.createDirectories(folder.resolve("texts/tarn"));
    Files.writeString(series.resolve("2030-01-01.md"), "1. They condemned the raid.\n");
    String statements = series.getParent().toString();
    Run run =
        Run.of("check", "--statements", statements, "-o", sarif.toString(), "-o", junit.toString());
    assertThat(run.status()).isZero();
    assertThat(Files.readString(sarif)).contains("nothing to check");
    assertThat(Files.readString(junit)).contains("<skipped>");
  }

  @Test
  void noOutputIsWrittenOverAnother() {
    Path file = folder.resolve("a");
    Run run =
        Run.of("check", "-f", "text", "-o", file.toString(), "-f", "json", "-o", file.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(file + " is named twice: give each format a file of its own\n");
    assertThat(file).doesNotExist();
  }

  @Test
  void filesAreNamedFromTheRootOfTheRepositoryAroundThem() throws Exception {
    Path series = Files.createDirectories(folder.resolve("repo/texts/tarn"));
    Files.createDirectory(folder.resolve("repo/.git"));
    Files.writeString(series.resolve("2030-01-01.md"), "1. They condemned the raid.\n");
    Files.writeString(series.resolve("2031-01-01.md"), "1. They met in the capital.\n");
    Run run =
        Run.of(
            "check",
            "--statements",
            folder.resolve("repo/texts").toString(),
            "--fail-on",
            "dropped",
            "-f",
            "github");
    assertThat(run.out())
        .startsWith(
            "::error file=texts/tarn/2031-01-01.md,line=1,title=clausediff%3A tarn/dropped ")
        .contains("; it stood at texts/tarn/2030-01-01.md:1\n");
  }
}

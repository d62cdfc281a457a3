package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --encoder}, and the same in {@code series.yaml}. */
class EncoderOptionTest {

  private static final String FOLDER = "clausediff.encoder";

  @TempDir private Path folder;

  @Test
  void withoutAnEncoderAtHandTheFlagEndsWithStatusTwoAndSaysWhatToDo() {
    Run run = withoutEncoder("compare", "sample/latest~1", "sample/latest", "--encoder");

    assertThat(run.status()).isEqualTo(ExitCode.INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "clausediff: "
                + folder.resolve("none")
                + ": there is no sentence encoder here; \"./clausediff … --encoder\" fetches one"
                + " where Maven has a connection; without --encoder clauses are compared by words"
                + " alone\n");
  }

  @Test
  void evaluateAndTrainKnowTheFlagToo() {
    String gold = "src/test/resources/gold/sample.json";

    assertThat(withoutEncoder("evaluate", gold, "--encoder").status()).isEqualTo(ExitCode.INPUT);
    assertThat(withoutEncoder("train", gold, "--encoder").status()).isEqualTo(ExitCode.INPUT);
  }

  @Test
  void nothingAsksForAnEncoderByItself() {
    String[] plain = {"compare", "sample/latest~1", "sample/latest", "-f", "json"};

    assertThat(withoutEncoder(plain)).isEqualTo(Run.of(plain));
    assertThat(withoutEncoder(plain).status()).isZero();
  }

  @Test
  void aSeriesMayAskForTheEncoderAndTheFlagMayRefuseIt() throws IOException {
    series("encoder: true\n");

    assertThat(withoutEncoder(comparison()).err()).contains("there is no sentence encoder here");
    assertThat(withoutEncoder(comparison("--no-encoder")).status()).isZero();

    series("encoder: false\n");
    assertThat(withoutEncoder(comparison()).status()).isZero();
  }

  @Test
  void anythingButTrueAndFalseIsAnError() throws IOException {
    series("encoder: maybe\n");

    assertThat(withoutEncoder(comparison()).err())
        .contains("series.yaml:1:10: something else stands here; expected true or false");
  }

  /** In one test: its native libraries can be loaded once in a process. */
  @Test
  void theRealEncoderGivesTheSameFromItsCache() {
    Path real = Path.of("target", "encoder");
    assumeTrue(Files.isDirectory(real.resolve("lib")), "the encoder is not at hand");
    String[] line = {
      "compare",
      "sample/latest~1",
      "sample/latest",
      "-f",
      "json",
      "--encoder",
      "--encoder-cache",
      folder.resolve("vectors").toString()
    };

    Run first = Run.of(line);
    Run again = Run.of(line);

    assertThat(first.status()).isZero();
    assertThat(folder.resolve("vectors")).isNotEmptyDirectory();
    assertThat(again).isEqualTo(first);
  }

  private String[] comparison(String... further) {
    String[] line = {"compare", "2031", "2032", "--statements", folder.resolve("s").toString()};
    String[] all = Arrays.copyOf(line, line.length + further.length);
    System.arraycopy(further, 0, all, line.length, further.length);
    return all;
  }

  private void series(String yaml) throws IOException {
    Path series = Files.createDirectories(folder.resolve("s/forum"));
    Files.writeString(series.resolve("series.yaml"), yaml);
    Files.writeString(series.resolve("2031-05-12-one.md"), "They agreed to sail in spring.\n");
    Files.writeString(series.resolve("2032-05-12-two.md"), "They agreed to sail in autumn.\n");
  }

  private Run withoutEncoder(String... line) {
    String before = System.getProperty(FOLDER);
    System.setProperty(FOLDER, folder.resolve("none").toString());
    try {
      return Run.of(line);
    } finally {
      if (before == null) {
        System.clearProperty(FOLDER);
      } else {
        System.setProperty(FOLDER, before);
      }
    }
  }
}

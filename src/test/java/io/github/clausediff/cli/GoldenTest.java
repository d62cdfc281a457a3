package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/**
 * Whole outputs on the sample, kept under {@code src/test/resources/golden} and reviewed like code.
 * {@code -Dgolden.update=true} writes them anew.
 */
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  /** A file and the command line that makes it. */
  private record Golden(String file, List<String> line) {}

  private static List<Golden> goldens() {
    List<Golden> goldens = new ArrayList<>();
    for (String pair : List.of("2031 2032", "2032 2034", "2034 2035", "2031 2034")) {
      String[] ids = pair.split(" ", -1);
      String name = "compare-" + ids[0] + "-" + ids[1];
      goldens.add(new Golden(name + ".txt", List.of("compare", ids[0], ids[1])));
      goldens.add(new Golden(name + ".md", List.of("compare", ids[0], ids[1], "-f", "markdown")));
    }
    goldens.add(
        new Golden("compare-2031-2032.json", List.of("compare", "2031", "2032", "-f", "json")));
    goldens.add(new Golden("show-2024-07-28-overview.txt", List.of("show", "2024-07-28-overview")));
    for (String ending : List.of("txt text", "md markdown", "csv csv", "json json")) {
      String[] format = ending.split(" ", -1);
      goldens.add(
          new Golden(
              "history-only-solution." + format[0],
              List.of("history", "only solution", "-f", format[1])));
    }
    goldens.add(
        new Golden("history-karrow.txt", List.of("history", "topic:karrow", "--series", "sample")));
    goldens.add(new Golden("list.txt", List.of("list")));
    return goldens;
  }

  @TestFactory
  Stream<DynamicTest> outputsAreAsReviewed() {
    return goldens().stream()
        .map(golden -> DynamicTest.dynamicTest(golden.file(), () -> check(golden)));
  }

  private static void check(Golden golden) throws IOException {
    String out = Run.of(golden.line().toArray(String[]::new)).out();
    Path file = FOLDER.resolve(golden.file());
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, out);
    }
    assertThat(out).isEqualTo(Files.readString(file));
  }

  @Test
  @DisabledIfSystemProperty(
      named = "golden.update",
      matches = "true",
      disabledReason = "being written")
  void noGoldenFileIsAnOrphan() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(goldens().stream().map(Golden::file).toList());
    }
  }
}

package io.github.clausediff.ci;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps workflows and the action from running what nobody looked at. */
class PinnedTest {

  static Stream<String> files() throws IOException {
    try (Stream<Path> workflows = Files.list(Path.of(".github/workflows"))) {
      return Stream.concat(
          Stream.of("action.yml"), workflows.map(Path::toString).toList().stream());
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void actionsOfOthersAreNamedByTheWholeHashOfACommitWithTheirVersionBeside(String file)
      throws IOException {
    assertThat(Files.readAllLines(Path.of(file)).stream().filter(line -> line.contains("uses:")))
        .isNotEmpty()
        .allMatch(line -> line.matches(".*uses: (\\./|[\\w./-]+@[0-9a-f]{40} # v[0-9.]+)"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void noExpressionStandsInAScript(String file) {
    for (JsonNode script : Action.yaml(file).findValues("run")) {
      assertThat(script.asText()).doesNotContain("${{");
    }
  }
}

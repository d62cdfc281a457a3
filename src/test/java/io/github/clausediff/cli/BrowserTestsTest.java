package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Tests in a browser run where there is one; where there is none, this says that they did not. */
class BrowserTestsTest {

  @Test
  void testsInABrowserAreAmongTheTests() {
    assumeTrue(
        Files.exists(Path.of("/usr/bin/chromium")),
        "no /usr/bin/chromium: nothing was tested in a browser");
    assertThat(getClass().getResource("PairPageTest.class")).isNotNull();
  }
}

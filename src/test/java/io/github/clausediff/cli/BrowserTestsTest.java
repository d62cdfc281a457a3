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
    Path browser = Path.of("/usr/bin/chromium");
    assumeTrue(Files.exists(browser), "no " + browser + ": nothing was tested in a browser");
    boolean there = getClass().getResource("PairPageTest.class") != null;
    assumeTrue(there, "the profile \"browser\" is off: nothing was tested in a browser");
    assertThat(Files.isExecutable(browser)).isTrue();
  }
}

package io.github.clausediff.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sources as files: none is long, and every package says what it is. */
class SourceShapeTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final int LONGEST_FILE = 200;

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @Test
  void noSourceFileIsLong() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path file : sources()) {
      int lines = Files.readAllLines(file).size();
      if (lines > LONGEST_FILE) {
        tooLong.add(file + ": " + lines + " lines");
      }
    }
    assertThat(tooLong).as("files of more than %d lines", LONGEST_FILE).isEmpty();
  }

  @Test
  void everyPackageIsDescribed() throws IOException {
    Set<Path> undescribed = new TreeSet<>();
    for (Path file : sources()) {
      Path description = file.resolveSibling("package-info.java");
      if (!Files.exists(description)) {
        undescribed.add(description);
      }
    }
    assertThat(undescribed).as("missing descriptions of packages").isEmpty();
  }
}

package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code reports/} is the site of what is under {@code statements/}. {@code -Dgolden.update=true}
 * writes it anew, and so does {@code clausediff report}, which leaves orphans to be deleted. Files
 * of other origin may lie beside the pages.
 */
class ReportsTest {

  private static final Path REPORTS = Path.of("reports");

  @TempDir private Path folder;

  @Test
  void theReportsInTheRepositoryAreUpToDate() throws IOException {
    assertThat(Run.of("report", "-o", folder.toString()).status()).isZero();
    SortedMap<String, String> made = files(folder);
    if (Boolean.getBoolean("golden.update")) {
      update(made);
    }
    SortedMap<String, String> kept = files(REPORTS);
    assertThat(kept.keySet()).isEqualTo(made.keySet());
    made.forEach((name, text) -> assertThat(kept.get(name)).as(name).isEqualTo(text));
  }

  private void update(SortedMap<String, String> made) throws IOException {
    for (String old : files(REPORTS).keySet()) {
      if (!made.containsKey(old)) {
        Files.delete(REPORTS.resolve(old));
      }
    }
    for (String name : made.keySet()) {
      Path file = REPORTS.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, made.get(name));
    }
  }

  private static SortedMap<String, String> files(Path root) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(root)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).filter(SiteFolder::isOurs).toList()) {
        files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }
}

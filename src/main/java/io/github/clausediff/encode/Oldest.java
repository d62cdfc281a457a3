package io.github.clausediff.encode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a cache by age.
 *
 * @param folder that holds them; need not be there
 */
record Oldest(Path folder) {

  private record Aged(Path file, long modified) {}

  /**
   * Deletes the oldest but for so many, if there are more than a limit; gives how many are left.
   */
  int keep(int kept, int limit) throws IOException {
    List<Path> files = files();
    if (files.size() < limit) {
      return files.size();
    }
    List<Aged> byAge =
        files.stream()
            .map(file -> new Aged(file, file.toFile().lastModified()))
            .sorted(Comparator.comparingLong(Aged::modified).thenComparing(Aged::file))
            .toList();
    for (Aged old : byAge.subList(0, Math.max(0, byAge.size() - kept))) {
      Files.deleteIfExists(old.file());
    }
    return Math.min(kept, byAge.size());
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".vector")).toList();
    }
  }
}

package io.github.clausediff.cli;

import io.github.clausediff.report.Repository;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the repository that statements are kept in. */
final class RepositoryRoot {

  private RepositoryRoot() {}

  /** The nearest folder upwards that git marks; where there is none, the working directory. */
  static Repository of(Path statements) {
    for (Path at = statements.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return new Repository(at);
      }
    }
    return new Repository(Path.of(""));
  }
}

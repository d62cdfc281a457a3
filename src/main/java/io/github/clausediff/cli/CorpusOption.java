package io.github.clausediff.cli;

import io.github.clausediff.statement.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --statements}: where the statements are. */
final class CorpusOption {

  private static final String FOLDER = "statements";

  @Option(
      names = "--statements",
      paramLabel = "DIR",
      description =
          "The folder of statements; else \"statements\" here or in the nearest folder above.")
  private @Nullable Path folder;

  Corpus corpus() {
    return new Corpus(folder());
  }

  /** The folder given, or the nearest one upwards from the working directory. */
  Path folder() {
    if (folder != null) {
      return folder;
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve(FOLDER))) {
        Path here = Path.of("").toAbsolutePath();
        return at.equals(here) ? Path.of(FOLDER) : at.resolve(FOLDER);
      }
    }
    return Path.of(FOLDER);
  }
}

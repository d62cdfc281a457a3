package io.github.clausediff.cli;

import io.github.clausediff.align.ModelFile;
import io.github.clausediff.statement.Series;
import io.github.clausediff.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;

/** Stands for everything besides the two texts that an alignment depends on. */
final class IndexKey {

  private IndexKey() {}

  /** The program, the weights it learnt, and what is known of the series. */
  static String of(Series series, boolean encoded) {
    String model = ModelFile.write(encoded ? ModelFile.withVectors() : ModelFile.standard());
    CanonicalText all = new CanonicalText();
    all.text(Version.number()).text(build()).text(model).text(String.valueOf(encoded));
    return Sha256.hex(all.series(series).toString());
  }

  /** Tells one build of a version from another, cheaply: size and time of the program's files. */
  private static String build() {
    CodeSource source = IndexKey.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return "";
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      return Files.isDirectory(place) ? newest(place) : stamp(place);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no path", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String newest(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long newest = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        newest = Math.max(newest, Files.getLastModifiedTime(file).toMillis());
      }
      return String.valueOf(newest);
    }
  }

  private static String stamp(Path file) throws IOException {
    return Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
  }
}

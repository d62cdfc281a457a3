package io.github.clausediff.encode;

import io.github.clausediff.align.SentenceEncoder;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The sentence encoder of a folder: {@code classes/}, which names it as a service, and the jars it
 * needs in {@code lib/}. It is no part of the program's own jar, which it would make ten times as
 * large.
 */
public final class Encoders {

  private Encoders() {}

  /**
   * Finds the encoder; its model is loaded when the first sentence is encoded.
   *
   * @throws InputException if there is none
   */
  public static SentenceEncoder in(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw missing(folder, "there is no sentence encoder here");
    }
    ClassLoader loader = new URLClassLoader(classPath(folder), Encoders.class.getClassLoader());
    try {
      return ServiceLoader.load(SentenceEncoder.class, loader)
          .findFirst()
          .orElseThrow(() -> missing(folder, "no sentence encoder is named here"));
    } catch (ServiceConfigurationError | LinkageError e) {
      throw missing(folder, "the sentence encoder here cannot be used: " + e.getMessage());
    }
  }

  private static URL[] classPath(Path folder) {
    Path jars = folder.resolve("lib");
    try (Stream<Path> files = Files.isDirectory(jars) ? Files.list(jars) : Stream.empty()) {
      return Stream.concat(Stream.of(folder.resolve("classes")), files.sorted())
          .map(Encoders::url)
          .toArray(URL[]::new);
    } catch (IOException e) {
      throw missing(folder, "the folder cannot be read");
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputException missing(Path folder, String what) {
    String how =
        "\"./clausediff … --encoder\" fetches one where Maven has a connection; without --encoder"
            + " clauses are compared by words alone";
    return new InputException(Location.of(folder.toString()), what, how);
  }
}

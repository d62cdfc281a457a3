package io.github.clausediff.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/**
 * Names files as a code host does: by their path from the root of the repository, with slashes. A
 * file outside keeps the name it has.
 *
 * @param root of the repository, absolute and normalized
 */
public record Repository(Path root) {

  public Repository {
    root = root.toAbsolutePath().normalize();
  }

  /** The name of a file. */
  public String path(String file) {
    Path absolute = Path.of(file).toAbsolutePath().normalize();
    Path shown = absolute.startsWith(root) ? root.relativize(absolute) : Path.of(file);
    return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
  }

  /** Whether a file lies in the repository. */
  boolean holds(String file) {
    return Path.of(file).toAbsolutePath().normalize().startsWith(root);
  }

  /** The name as a reference, every character that is special there encoded. */
  String uri(String file) {
    String path = path(file);
    String reference = path.startsWith("/") ? path : "./" + path;
    try {
      String encoded = new URI(null, null, reference, null).toASCIIString();
      return encoded.startsWith("./") ? encoded.substring(2) : "file://" + encoded;
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path is always a reference: " + path, e);
    }
  }
}

package io.github.clausediff.text;

/**
 * A place in a file, as people and editors count. A line of 0 means the file as a whole.
 *
 * @param file name of the file as the user gave it
 * @param line 1-based, or 0
 * @param column 1-based in UTF-16 code units, or 0
 */
public record Location(String file, int line, int column) {

  /** The file as a whole. */
  public static Location of(String file) {
    return new Location(file, 0, 0);
  }

  @Override
  public String toString() {
    if (line == 0) {
      return file;
    }
    return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}

package io.github.clausediff.gate;

/**
 * A line of a file.
 *
 * @param file as the user would name it
 * @param line 1-based; 1 where the file as a whole is meant
 */
public record Place(String file, int line) {

  /** The file as a whole. */
  public static Place of(String file) {
    return new Place(file, 1);
  }
}

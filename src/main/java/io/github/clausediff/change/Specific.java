package io.github.clausediff.change;

/**
 * Something with a name or a number.
 *
 * @param kind what it is
 * @param text as published
 * @param key the same for all names of one thing
 */
public record Specific(Kind kind, String text, String key) {

  /** What a specific is; the words of JSON. */
  public enum Kind {
    NAME("name"),
    PLACE("place"),
    SYSTEM("system"),
    DATE("date"),
    NUMBER("number");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** As printed everywhere. */
    @Override
    public String toString() {
      return word;
    }
  }
}

package io.github.clausediff.statement;

import java.util.List;

/**
 * One entry of a {@code series.yaml}, with where it stands and why.
 *
 * @param part what it is part of
 * @param id its id; for names of one thing the first of them
 * @param steps its phrases; of a ladder from the weakest step up, of anything else one step
 * @param does what it does to what comes with the program
 * @param line 1-based line in the file
 * @param source the comment it stands under, white space folded; empty if there is none
 */
public record SeriesEntry(
    Part part, String id, List<List<String>> steps, Does does, int line, String source) {

  /** A member of the file. */
  public enum Part {
    LADDER("ladder", "ladders"),
    WORDS("words", "words"),
    PARTY("party", "parties"),
    ALIAS("alias", "aliases"),
    TOPIC("topic", "topics");

    private final String word;
    private final String key;

    Part(String word, String key) {
      this.word = word;
      this.key = key;
    }

    /** The key under which such entries stand. */
    String key() {
      return key;
    }

    /** As printed everywhere. */
    @Override
    public String toString() {
      return word;
    }
  }

  /** What an entry does to what comes with the program. */
  public enum Does {
    /** The program has nothing of this id. */
    ADDED("added"),
    /** Its phrases stand beside those of the program's entry. */
    EXTENDS("extends"),
    /** The program's entry of the same id no longer counts. */
    REPLACES("replaces"),
    /** The program knows one of the names as well; this entry is asked first. */
    FIRST("asked-first");

    private final String word;

    Does(String word) {
      this.word = word;
    }

    /** The word of JSON. */
    @Override
    public String toString() {
      return word;
    }
  }

  public SeriesEntry {
    steps = steps.stream().map(List::copyOf).toList();
  }
}

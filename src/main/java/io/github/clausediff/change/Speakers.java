package io.github.clausediff.change;

import java.util.Set;
import java.util.TreeSet;

/** Who speaks in two statements: such names tell of no thing. */
final class Speakers {

  static final Set<String> COUNTS =
      Set.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  /** Titles of whoever speaks; they name nobody. */
  private static final Set<String> TITLES =
      Set.of(
          "minister",
          "ministers",
          "leaders",
          "president",
          "prime minister",
          "sides",
          "secretary",
          "secretaries",
          "mr",
          "ms",
          "mrs",
          "honorable",
          "alliance",
          "member",
          "members");

  /** Letters that make an adjective of a party: "Japanese". */
  private static final int SUFFIX = 4;

  private final Set<String> speakers;

  /** {@code speakers}: ids of parties. */
  Speakers(Set<String> speakers) {
    this.speakers = new TreeSet<>(speakers);
  }

  /** A party, its adjective ("Japanese"), several with hyphens, "two leaders". */
  boolean holds(String key) {
    String last = key.substring(key.lastIndexOf(' ') + 1);
    String id = key.replace(' ', '-');
    return TITLES.contains(key)
        || TITLES.contains(last)
            && COUNTS.contains(key.substring(0, key.length() - last.length()).strip())
        || speakers.stream().anyMatch(s -> id.startsWith(s) && id.length() <= s.length() + SUFFIX)
        || speakers.stream().filter(id::contains).mapToInt(String::length).sum() + 1 >= id.length();
  }
}

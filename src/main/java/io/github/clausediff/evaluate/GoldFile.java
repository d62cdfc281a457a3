package io.github.clausediff.evaluate;

import java.util.List;

/**
 * A set of pairs aligned by people.
 *
 * @param name for people
 * @param language BCP 47
 * @param license SPDX, or words
 * @param source where it is from
 * @param pairs in the order of the file
 */
public record GoldFile(
    String name, String language, String license, String source, List<GoldPair> pairs) {

  public GoldFile {
    pairs = List.copyOf(pairs);
  }
}

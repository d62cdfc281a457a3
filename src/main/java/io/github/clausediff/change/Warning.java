package io.github.clausediff.change;

import java.util.List;

/**
 * What a reader has to know before trusting a comparison.
 *
 * @param id what is the matter: lower case, words joined by hyphens
 * @param values what it is about, in the order in which the sentence names them
 * @param text the sentence, in English
 */
public record Warning(String id, List<String> values, String text) {

  public Warning {
    values = List.copyOf(values);
  }
}

package io.github.clausediff.gate;

import java.util.List;

/**
 * What has to stand in every later statement.
 *
 * @param id names it within its policy
 * @param query {@code phrase:} and a phrase with its alternatives, or {@code topic:} and an id
 * @param atLeast an act of a ladder, with a degree before it if need be ("strongly oppose"): no
 *     weaker one will do; or an empty string
 * @param documents kinds of documents that it is for; empty for all
 * @param severity of its absence
 * @param why it is there, in words, or an empty string
 */
public record Formula(
    String id,
    String query,
    String atLeast,
    List<String> documents,
    Severity severity,
    String why) {

  public Formula {
    documents = List.copyOf(documents);
  }
}

package io.github.clausediff.gate;

import java.util.List;

/**
 * How many changes of a sort a policy bears.
 *
 * @param id names it within its policy
 * @param selection which changes count
 * @param atMost how many may be; with 0 every one is a violation of its own
 * @param documents kinds of documents that it is for; empty for all
 * @param severity of a breach
 * @param why it is there, in words, or an empty string
 */
public record Limit(
    String id,
    Selection selection,
    int atMost,
    List<String> documents,
    Severity severity,
    String why) {

  public Limit {
    documents = List.copyOf(documents);
  }
}

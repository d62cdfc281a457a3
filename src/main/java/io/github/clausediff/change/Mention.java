package io.github.clausediff.change;

import java.util.List;

/**
 * A topic or a named thing, and the clauses of a statement in which it stands.
 *
 * @param kind {@code topic}, or the word of a {@link Specific.Kind}
 * @param name id of the topic, or the name as first published
 * @param clauses ids, in reading order
 */
public record Mention(String kind, String name, List<String> clauses) {

  public Mention {
    clauses = List.copyOf(clauses);
  }
}

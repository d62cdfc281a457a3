package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A commitment in one statement.
 *
 * @param place of the statement in the chronicle
 * @param clauses in reading order; several where it was split
 * @param jointOrNull to the form before; null for the first form
 */
public record Step(int place, List<NormalizedClause> clauses, @Nullable Joint jointOrNull) {

  public Step {
    clauses = List.copyOf(clauses);
  }

  public Optional<Joint> joint() {
    return Optional.ofNullable(jointOrNull);
  }

  /** As published, several clauses with a space between. */
  public String text() {
    return clauses.stream().map(c -> c.clause().text()).collect(Collectors.joining(" "));
  }
}

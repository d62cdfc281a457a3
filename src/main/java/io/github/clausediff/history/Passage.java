package io.github.clausediff.history;

import io.github.clausediff.change.Change;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lineage in one statement, with what became of its form before.
 *
 * @param lineage which
 * @param step its form here
 * @param changeOrNull against the form before; null for the first form
 */
public record Passage(Lineage lineage, Step step, @Nullable Change changeOrNull) {

  /** What became of the form before, if there is one. */
  public Optional<Change> change() {
    return Optional.ofNullable(changeOrNull);
  }
}

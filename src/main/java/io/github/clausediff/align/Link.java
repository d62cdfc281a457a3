package io.github.clausediff.align;

import io.github.clausediff.normal.NormalizedClause;
import java.util.List;

/**
 * Clauses of the earlier statement with the clauses of the later one that answer them. One side may
 * be empty: an omission or an addition.
 *
 * @param earlier in reading order
 * @param later in reading order
 * @param evidence why
 */
public record Link(
    List<NormalizedClause> earlier, List<NormalizedClause> later, Evidence evidence) {

  public Link {
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
    if (earlier.isEmpty() && later.isEmpty()) {
      throw new IllegalStateException("a link of nothing");
    }
  }

  /** Whether clauses stand on both sides. */
  public boolean joins() {
    return !earlier.isEmpty() && !later.isEmpty();
  }
}

package io.github.clausediff.change;

import io.github.clausediff.align.Link;
import io.github.clausediff.align.Nearest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A link, classified.
 *
 * @param id fingerprint: 12 hex digits, the same for the same change in every run
 * @param kind what became of it
 * @param link the clauses and the evidence
 * @param effects what it does, in the order of the rules
 * @param edits rebuild the earlier text from equal and deleted runs, the later one from equal and
 *     inserted runs; several clauses of a side stand with a space between
 * @param nearestOrNull for a dropped or new clause, what comes closest on the other side
 */
public record Change(
    String id,
    Kind kind,
    Link link,
    List<Effect> effects,
    List<Edit> edits,
    @Nullable Nearest nearestOrNull) {

  public Change {
    effects = List.copyOf(effects);
    edits = List.copyOf(edits);
  }

  /** For a dropped or new clause, what comes closest on the other side, if anything does. */
  public Optional<Nearest> nearest() {
    return Optional.ofNullable(nearestOrNull);
  }

  public boolean moved() {
    return link.evidence().moved();
  }
}

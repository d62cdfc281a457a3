package io.github.clausediff.change;

import io.github.clausediff.align.Confidence;
import io.github.clausediff.align.Link;
import io.github.clausediff.align.Nearest;
import io.github.clausediff.normal.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A link, classified.
 *
 * @param id fingerprint: 12 hex digits, the same for the same change in every run
 * @param kind what became of it
 * @param link the clauses and the evidence
 * @param effects what it does, in the order of the rules
 * @param specifics names, places, systems, dates and numbers that only one side has; none for a
 *     dropped or new clause
 * @param edits rebuild the earlier text from equal and deleted runs, the later one from equal and
 *     inserted runs; several clauses of a side stand with a space between
 * @param nearestOrNull for a dropped or new clause, what comes closest on the other side
 */
public record Change(
    String id,
    Kind kind,
    Link link,
    List<Effect> effects,
    Specifics specifics,
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

  /** Why a person should look at it again, in words; empty when nothing speaks for it. */
  public List<String> review() {
    List<String> reasons = new ArrayList<>();
    if (link.joins() && link.evidence().confidence() == Confidence.TO_REVIEW) {
      reasons.add("doubtful link");
    }
    if (has("strengthened") && has("softened") || has("widened") && has("narrowed")) {
      reasons.add("contradictory effects");
    }
    return List.copyOf(reasons);
  }

  private boolean has(String effect) {
    return effects.stream().anyMatch(e -> e.type().equals(effect));
  }

  /** Who speaks on either side, the earlier one first; ids of parties, or {@code both-sides}. */
  public List<String> actors() {
    return read(Reading::actors);
  }

  /** What either side is about, the earlier one first; ids of topics. */
  public List<String> topics() {
    return read(Reading::topics);
  }

  private List<String> read(Function<Reading, List<String>> part) {
    return Stream.concat(link.earlier().stream(), link.later().stream())
        .flatMap(clause -> part.apply(clause.reading()).stream())
        .distinct()
        .toList();
  }

  public boolean moved() {
    return link.evidence().moved();
  }
}

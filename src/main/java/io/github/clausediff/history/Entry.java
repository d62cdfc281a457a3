package io.github.clausediff.history;

import io.github.clausediff.change.Effect;
import io.github.clausediff.normal.NormalizedClause;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one statement says of a question.
 *
 * @param witness the statement
 * @param presence whether it is found
 * @param clauses those that are meant, in reading order
 * @param passages the lineages these clauses stand in
 * @param similarity 0..1, of these clauses to those of the last statement that has them; 1 at first
 * @param nearestOrNull what comes closest where nothing is found
 * @param run how many statements in a row have it by now; 0 where it is not found
 */
public record Entry(
    Witness witness,
    Presence presence,
    List<NormalizedClause> clauses,
    List<Passage> passages,
    double similarity,
    @Nullable Near nearestOrNull,
    int run) {

  public Entry {
    clauses = List.copyOf(clauses);
    passages = List.copyOf(passages);
  }

  public boolean present() {
    return presence == Presence.PRESENT;
  }

  public Optional<Near> nearest() {
    return Optional.ofNullable(nearestOrNull);
  }

  /** The same, with the passages of one lineage alone. */
  Entry only(Lineage lineage) {
    List<Passage> own =
        passages.stream().filter(p -> p.lineage().id().equals(lineage.id())).toList();
    return new Entry(witness, presence, clauses, own, similarity, nearestOrNull, run);
  }

  /** Effects of all passages, each once. */
  public List<Effect> effects() {
    return passages.stream()
        .flatMap(passage -> passage.change().stream())
        .flatMap(change -> change.effects().stream())
        .distinct()
        .toList();
  }

  /** "not in this overview", "not found in this statement", "present". */
  public String words() {
    return presence.in(witness.kind());
  }
}

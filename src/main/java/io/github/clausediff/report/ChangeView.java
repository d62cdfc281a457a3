package io.github.clausediff.report;

import io.github.clausediff.align.Evidence;
import io.github.clausediff.change.Change;
import io.github.clausediff.change.Edit;
import io.github.clausediff.change.Effect;
import io.github.clausediff.change.Kind;
import io.github.clausediff.change.Specifics;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change as reports show it.
 *
 * @param group where it stands
 * @param id fingerprint
 * @param kind what became of the clauses
 * @param earlier empty for a new clause
 * @param later empty for a dropped one
 * @param evidence why they were linked
 * @param effects what it does
 * @param specifics what only one side names
 * @param review why a person should look at it again
 * @param edits the whole edit script
 * @param runs the same to be read in one go; see {@link Run#of}
 * @param nearest for a dropped or new clause
 */
public record ChangeView(
    Group group,
    String id,
    Kind kind,
    SideView earlier,
    SideView later,
    Evidence evidence,
    List<Effect> effects,
    Specifics specifics,
    List<String> review,
    List<Edit> edits,
    List<Run> runs,
    Optional<NearestView> nearest) {

  public ChangeView {
    effects = List.copyOf(effects);
    review = List.copyOf(review);
    edits = List.copyOf(edits);
    runs = List.copyOf(runs);
  }

  static ChangeView of(Change change) {
    return new ChangeView(
        Group.of(change),
        change.id(),
        change.kind(),
        SideView.of(change.link().earlier()),
        SideView.of(change.link().later()),
        change.link().evidence(),
        change.effects(),
        change.specifics(),
        change.review(),
        change.edits(),
        Run.of(change.edits()),
        change.nearest().map(NearestView::of));
  }

  /** Who speaks on either side, the earlier one first. */
  public List<String> actors() {
    return Stream.concat(earlier.actors().stream(), later.actors().stream()).distinct().toList();
  }

  /** What either side is about, the earlier one first. */
  public List<String> topics() {
    return Stream.concat(earlier.topics().stream(), later.topics().stream()).distinct().toList();
  }

  /** Whether clauses stand on both sides. */
  public boolean joins() {
    return !earlier.isEmpty() && !later.isEmpty();
  }

  /** Whether its effects speak against each other. */
  public boolean contradictory() {
    return review.contains("contradictory effects");
  }

  /** Whether a person should look at it again before relying on what it does. */
  public boolean doubtful() {
    return joins() && !review.isEmpty();
  }

  /** "softened", or "softened, to review" where that is not sure. */
  String wording(Effect effect) {
    return effect.type() + (doubtful() ? ", to review" : "");
  }

  /** What comes nearest on the other side, in words; empty where nothing is known to. */
  String neighbour() {
    String other = later.isEmpty() ? "later" : "earlier";
    return nearest
        .map(
            n ->
                n.isNear()
                    ? "nearest (" + n.similarity().toPlainString() + "): " + n.clause().text()
                    : "no like wording in the "
                        + other
                        + " statement (best "
                        + n.similarity().toPlainString()
                        + ")")
        .orElse("");
  }

  public boolean moved() {
    return evidence.moved();
  }

  /** What a person decided about it, in words; an empty string where the program decided alone. */
  public String decision() {
    return evidence.decided().map(Wording::decision).orElse("");
  }

  /** How sure the link is, in words. */
  public String surety() {
    boolean person = evidence.decided().isPresent() && evidence.matcher().equals("pin");
    return person ? "decided by a person" : "confidence: " + evidence.confidence();
  }

  /** 0..1 with two decimals. */
  public BigDecimal similarity() {
    return Wording.rounded(evidence.similarity());
  }
}

package io.github.clausediff.align;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Pin;
import java.util.List;

/**
 * Finds the reason for which two clauses stand in one link, or do not, by the links as they came
 * out.
 *
 * @param earlier all clauses of the earlier statement
 * @param later all clauses of the later statement
 * @param alignment their links
 * @param threshold the probability from which a pair is linked
 * @param pins what people decided
 */
record Verdicts(
    List<NormalizedClause> earlier,
    List<NormalizedClause> later,
    Alignment alignment,
    double threshold,
    List<Pin> pins) {

  Outcome on(NormalizedClause one, NormalizedClause other, Scores scores) {
    Link link = linkOf(one, true);
    return link.later().stream().anyMatch(clause -> is(clause, other))
        ? linked(link, one, other, scores)
        : apart(one, other, scores);
  }

  private Outcome linked(Link link, NormalizedClause one, NormalizedClause other, Scores scores) {
    if (decided(one, other, true)) {
      return Outcome.PINNED;
    }
    if (one.normalText().equals(other.normalText())) {
      return Outcome.IDENTICAL;
    }
    if (likely(one, other, scores)) {
      return Outcome.LIKELY;
    }
    boolean ofOne = link.later().stream().anyMatch(clause -> likely(one, clause, scores));
    boolean ofOther = link.earlier().stream().anyMatch(clause -> likely(clause, other, scores));
    return ofOne && ofOther ? Outcome.THROUGH_OTHERS : Outcome.GROWTH;
  }

  private Outcome apart(NormalizedClause one, NormalizedClause other, Scores scores) {
    if (decided(one, other, false)) {
      return Outcome.SEPARATED;
    }
    if (scores.candidates().find(Explainer.place(one), Explainer.place(other)) < 0) {
      return Outcome.NO_CANDIDATES;
    }
    if (!likely(one, other, scores)) {
      return Outcome.UNLIKELY;
    }
    return closed(linkOf(one, true)) || closed(linkOf(other, false))
        ? Outcome.TAKEN
        : Outcome.GUARDED;
  }

  private boolean decided(NormalizedClause one, NormalizedClause other, boolean together) {
    return pins.stream()
        .filter(pin -> together != (pin.kind() == Pin.Kind.SEPARATE))
        .anyMatch(pin -> names(pin, one) && names(pin, other));
  }

  private static boolean names(Pin pin, NormalizedClause clause) {
    return pin.clauses().stream().anyMatch(quote -> quote.clause().equals(clause.clause().id()));
  }

  private boolean likely(NormalizedClause one, NormalizedClause other, Scores scores) {
    return scores.probability(Explainer.place(one), Explainer.place(other)) >= threshold;
  }

  private static boolean closed(Link link) {
    return link.evidence().matcher().equals(IdenticalMatcher.NAME)
        || link.evidence().decided().filter(pin -> pin.kind() == Pin.Kind.PAIR).isPresent();
  }

  /** Of one statement. */
  static boolean is(NormalizedClause one, NormalizedClause other) {
    return Explainer.place(one) == Explainer.place(other);
  }

  private Link linkOf(NormalizedClause clause, boolean ofEarlier) {
    return alignment.links().stream()
        .filter(
            link ->
                (ofEarlier ? link.earlier() : link.later()).stream().anyMatch(c -> is(c, clause)))
        .findFirst()
        .orElseThrow();
  }
}

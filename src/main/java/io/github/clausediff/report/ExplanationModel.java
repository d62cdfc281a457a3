package io.github.clausediff.report;

import io.github.clausediff.align.Explainer;
import io.github.clausediff.align.PairExplanation;
import io.github.clausediff.align.Partner;
import io.github.clausediff.change.Change;
import io.github.clausediff.change.ChangeSet;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.normal.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Why clauses of two statements were linked, or were not.
 *
 * @param changes in which the clauses stand, in the order of the change set
 * @param clauses those asked for, the earlier ones first
 * @param pairs of these clauses, or with their best partners; the likeliest first, then in reading
 *     order
 * @param threshold the probability from which a pair is linked, 0..1
 */
public record ExplanationModel(
    StatementView earlier,
    StatementView later,
    List<ChangeView> changes,
    List<Asked> clauses,
    List<PairExplanation> pairs,
    double threshold) {

  /** Partners that are shown for a clause asked for alone. */
  private static final int PARTNERS = 3;

  /**
   * What is asked for.
   *
   * @param earlier clauses of the earlier statement; none where only later ones are meant
   * @param later clauses of the later statement; none where only earlier ones are meant
   */
  public record Focus(List<NormalizedClause> earlier, List<NormalizedClause> later) {
    public Focus {
      earlier = List.copyOf(earlier);
      later = List.copyOf(later);
    }

    /** The clauses of a change. */
    public static Focus on(Change change) {
      return new Focus(change.link().earlier(), change.link().later());
    }

    private boolean holds(NormalizedClause clause) {
      return earlier.contains(clause) || later.contains(clause);
    }
  }

  /**
   * A clause that was asked for.
   *
   * @param side "earlier" or "later"
   * @param clause as published and as compared
   * @param steps what the normalization rules did to it
   */
  record Asked(String side, NormalizedClause clause, List<Step> steps) {}

  public ExplanationModel {
    changes = List.copyOf(changes);
    clauses = List.copyOf(clauses);
    pairs = List.copyOf(pairs);
  }

  /** The normalizer is the one that the clauses come from. */
  public static ExplanationModel of(
      ChangeSet set, Explainer explainer, Normalizer normalizer, Focus focus) {
    List<Asked> asked = new ArrayList<>();
    focus.earlier().forEach(c -> asked.add(new Asked("earlier", c, normalizer.steps(c.clause()))));
    focus.later().forEach(c -> asked.add(new Asked("later", c, normalizer.steps(c.clause()))));
    return new ExplanationModel(
        StatementView.of(set.earlier(), List.of()),
        StatementView.of(set.later(), List.of()),
        set.changes().stream().filter(c -> isMeant(c, focus)).map(ChangeView::of).toList(),
        asked,
        pairs(explainer, focus),
        explainer.threshold());
  }

  private static boolean isMeant(Change change, Focus focus) {
    return change.link().earlier().stream().anyMatch(focus::holds)
        || change.link().later().stream().anyMatch(focus::holds);
  }

  private static List<PairExplanation> pairs(Explainer explainer, Focus focus) {
    List<PairExplanation> pairs = new ArrayList<>();
    for (NormalizedClause one : focus.earlier()) {
      List<NormalizedClause> others =
          focus.later().isEmpty() ? best(explainer.partnersOfEarlier(one)) : focus.later();
      others.forEach(other -> pairs.add(explainer.explain(one, other)));
    }
    if (focus.earlier().isEmpty()) {
      for (NormalizedClause other : focus.later()) {
        best(explainer.partnersOfLater(other))
            .forEach(one -> pairs.add(explainer.explain(one, other)));
      }
    }
    pairs.sort(Comparator.comparingDouble(pair -> -pair.probability()));
    return pairs;
  }

  private static List<NormalizedClause> best(List<Partner> partners) {
    return partners.stream().limit(PARTNERS).map(Partner::clause).toList();
  }
}

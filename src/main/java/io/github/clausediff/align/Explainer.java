package io.github.clausediff.align;

import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Tells of any two clauses of two statements why they were linked, or were not. Made by an aligner
 * beside the alignment; the numbers are those that the alignment was made from.
 */
public final class Explainer {

  private static final int RIVALS = 3;

  private final Model model;
  private final Alignment alignment;
  private final Comparison comparison;
  private final Scores scores;
  private final double[][] first;
  private final double[][] second;
  private final Verdicts verdicts;

  Explainer(Model model, FeatureTable table, Alignment alignment, Verdicts verdicts) {
    this.model = model;
    this.alignment = alignment;
    this.verdicts = verdicts;
    comparison = table.comparison();
    first = table.first();
    second = table.second(model.first().logOdds(first));
    scores = new Scores(table.candidates(), model.second().logOdds(second));
  }

  /** All links. */
  public Alignment alignment() {
    return alignment;
  }

  /** The probability from which a pair is linked, 0..1. */
  public double threshold() {
    return model.threshold();
  }

  /** Of an earlier clause with a later one. */
  public PairExplanation explain(NormalizedClause earlier, NormalizedClause later) {
    int i = place(earlier);
    int j = place(later);
    int pair = scores.candidates().find(i, j);
    List<Stage> stages =
        pair < 0
            ? List.of()
            : List.of(Stage.of(model.first(), first[pair]), Stage.of(model.second(), second[pair]));
    return new PairExplanation(
        earlier,
        later,
        comparison.likeness(new int[] {i}, new int[] {j}),
        stages,
        without(later, partnersOfEarlier(earlier)),
        without(earlier, partnersOfLater(later)),
        verdicts.on(earlier, later, scores));
  }

  private static List<Partner> without(NormalizedClause clause, List<Partner> partners) {
    return partners.stream().filter(p -> !Verdicts.is(p.clause(), clause)).limit(RIVALS).toList();
  }

  /** Later clauses that an earlier one was compared with, best first, then in reading order. */
  public List<Partner> partnersOfEarlier(NormalizedClause earlier) {
    int[] pairs = scores.candidates().ofEarlier(place(earlier));
    List<NormalizedClause> clauses = verdicts.later();
    return bestFirst(pairs, pair -> clauses.get(scores.candidates().later(pair)));
  }

  /** Earlier clauses that a later one was compared with, best first, then in reading order. */
  public List<Partner> partnersOfLater(NormalizedClause later) {
    int[] pairs = scores.candidates().ofLater(place(later));
    List<NormalizedClause> clauses = verdicts.earlier();
    return bestFirst(pairs, pair -> clauses.get(scores.candidates().earlier(pair)));
  }

  private List<Partner> bestFirst(
      int[] pairs, java.util.function.IntFunction<NormalizedClause> clause) {
    List<Partner> partners = new ArrayList<>();
    Arrays.stream(pairs)
        .forEach(pair -> partners.add(new Partner(clause.apply(pair), scores.probability(pair))));
    partners.sort(Comparator.comparingDouble(partner -> -partner.probability()));
    return List.copyOf(partners);
  }

  static int place(NormalizedClause clause) {
    return clause.clause().position().ordinal() - 1;
  }
}

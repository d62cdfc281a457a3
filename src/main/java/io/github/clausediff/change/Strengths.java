package io.github.clausediff.change;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Phrasebook;
import io.github.clausediff.statement.Series;
import java.util.List;
import java.util.Optional;

/** Weighs the acts of single clauses, as the rules of effects weigh those of two. */
public final class Strengths {

  /** A negation so many words before an act takes it back: "no longer strongly oppose". */
  private static final int REACH = 3;

  private final Vocabulary vocabulary;
  private final StanceReader reader;
  private final Normalizer normalizer;

  /** By the ladders of a series. */
  public Strengths(Series series) {
    vocabulary = new Vocabulary(series.phrasebook().over(Phrasebook.standard()));
    reader = new StanceReader(vocabulary);
    normalizer = new Normalizer(series);
  }

  /** The acts of a clause that stand on a ladder, in their order; those taken back are left out. */
  public List<Strength> of(NormalizedClause clause) {
    Side side = Side.of(List.of(clause));
    return reader.read(List.of(clause), side).stream()
        .filter(stance -> !stance.rungs().isEmpty() && !isNegated(side, stance))
        .map(stance -> strength(side, stance))
        .toList();
  }

  /** The weight of an act alone: "strongly oppose"; none if it stands on no ladder. */
  public Optional<Strength> ofAct(String act) {
    Clause clause = Clause.loose("act", 1, "The Ministers " + act + " this matter.");
    List<Strength> found = of(normalizer.normalize(List.of(clause)).get(0));
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean isNegated(Side side, Stance stance) {
    for (int at = Math.max(0, stance.from() - REACH); at < stance.to(); at++) {
      boolean here = side.words().get(at).clause() == stance.clause();
      if (here && vocabulary.has("negations", side, at)) {
        return true;
      }
    }
    return false;
  }

  private static Strength strength(Side side, Stance stance) {
    List<Side.Word> words = side.words();
    int start = words.get(stance.from()).start();
    String act = side.text().substring(start, words.get(stance.to() - 1).end());
    Stance.Apart apart = stance.apartOrNull();
    if (apart != null) {
      int from = words.get(apart.from()).start();
      act += " … " + side.text().substring(from, words.get(apart.to() - 1).end());
    }
    String text = side.text().substring(start, words.get(stance.end() - 1).end());
    List<Strength.Step> steps = stance.rungs().stream().map(Strength.Step::of).toList();
    return new Strength(act, text, steps, stance.degree());
  }
}

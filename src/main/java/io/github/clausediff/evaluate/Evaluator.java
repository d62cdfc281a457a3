package io.github.clausediff.evaluate;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.align.Alignment;
import io.github.clausediff.align.Link;
import io.github.clausediff.change.EffectRules;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Phrasebook;
import io.github.clausediff.statement.Series;
import java.util.ArrayList;
import java.util.List;

/** Aligns the pairs of gold files and scores what was found. */
public final class Evaluator {

  private final Aligner aligner;
  private final Normalizer normalizer = new Normalizer(Series.standard());

  public Evaluator(Aligner aligner) {
    this.aligner = aligner;
  }

  /** Clauses of one side of a pair, in normal form; ordinals are places plus one. */
  List<NormalizedClause> clauses(String side, List<String> texts) {
    List<Clause> clauses = new ArrayList<>();
    for (String text : texts) {
      clauses.add(Clause.loose(side, clauses.size() + 1, text));
    }
    return normalizer.normalize(clauses);
  }

  /** The alignment of a pair, with its effects to be scored. */
  public Alignment align(GoldPair pair) {
    return aligner.align(clauses("earlier", pair.earlier()), clauses("later", pair.later()));
  }

  /** The alignment of each pair of a file, in its order. */
  public List<Alignment> alignAll(GoldFile file) {
    return file.pairs().stream().map(this::align).toList();
  }

  /** What was found in each pair of a file, in its order. */
  public List<List<GoldLink>> find(GoldFile file) {
    return found(alignAll(file));
  }

  /** The links of alignments with both sides, as places. */
  public static List<List<GoldLink>> found(List<Alignment> alignments) {
    return alignments.stream().map(Evaluator::links).toList();
  }

  /** How often the effects that readers gave are among those that links have. */
  public static EffectScores effects(GoldFile file, List<Alignment> alignments) {
    return EffectScores.of(file, alignments, new EffectRules(Phrasebook.standard()));
  }

  /** The scores of what was found. */
  public static Evaluation score(GoldFile file, List<List<GoldLink>> found) {
    Evaluation sum = Evaluation.NOTHING;
    for (int p = 0; p < found.size(); p++) {
      sum = sum.plus(Evaluation.of(file.pairs().get(p), found.get(p)));
    }
    return sum;
  }

  /** The links with both sides, as places. */
  static List<GoldLink> links(Alignment alignment) {
    return alignment.links().stream().filter(Link::joins).map(Evaluator::places).toList();
  }

  static GoldLink places(Link link) {
    return new GoldLink(places(link.earlier()), places(link.later()));
  }

  private static List<Integer> places(List<NormalizedClause> clauses) {
    return clauses.stream().map(clause -> clause.clause().position().ordinal() - 1).toList();
  }
}

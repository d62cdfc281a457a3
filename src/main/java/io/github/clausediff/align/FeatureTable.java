package io.github.clausediff.align;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * All evidence on the candidate pairs of two statements, as rows of numbers: what the model is
 * given and what a trainer learns from. Stage one sees the two clauses alone; stage two sees them
 * again, beside how the pair stands among the others by the scores of stage one.
 */
public final class FeatureTable {

  private final Comparison comparison;
  private final Candidates candidates;
  private final List<Similarity> first;
  private final List<Similarity> second;
  private final List<Relation> relations;
  private final IdentityHashMap<Similarity, double[]> columns = new IdentityHashMap<>();

  /** With further evidence on the two clauses alone, behind that of the words. */
  FeatureTable(Comparison comparison, Candidates candidates, List<Similarity> further) {
    this.comparison = comparison;
    this.candidates = candidates;
    int offset = comparison.earlierSize();
    Similarity pairs = new VectorCosine("pairs", comparison.pairs(), offset);
    Similarity characters = new VectorCosine("characters", comparison.characters(), offset);
    Similarity phrase = new PhraseCosine(comparison);
    List<Similarity> alone =
        List.of(
            new VectorCosine("words", comparison.words(), offset),
            pairs,
            characters,
            SharedMass.OF_BOTH.in(comparison),
            Lengths.RATIO.in(comparison),
            SharedRun.ABSOLUTE.in(comparison),
            phrase,
            Names.CLASHING.in(comparison),
            Names.SHARED.in(comparison),
            new VectorCosine("context", comparison.contexts(), offset));
    List<Similarity> again =
        List.of(
            pairs,
            characters,
            SharedMass.OF_LIGHTER.in(comparison),
            SharedMass.ABSOLUTE.in(comparison),
            Lengths.SHORTER.in(comparison),
            SharedRun.UNBROKEN.in(comparison),
            SharedRun.OF_LIGHTER.in(comparison),
            phrase);
    first = Stream.concat(alone.stream(), further.stream()).toList();
    second = Stream.concat(again.stream(), further.stream()).toList();
    relations =
        List.of(
            new PairScore(),
            Standing.RANK,
            Standing.HUBNESS,
            Standing.DEVIATION,
            new Novelty(comparison),
            Surroundings.NEIGHBOURS,
            new Explaining(Surroundings.NEIGHBOURS, new Novelty(comparison)),
            new Explaining(Surroundings.TOUCHING, new Novelty(comparison)),
            new Taken(comparison),
            new Density(),
            Order.ORDEREDNESS,
            Order.DETOUR);
  }

  Comparison comparison() {
    return comparison;
  }

  Candidates candidates() {
    return candidates;
  }

  /** Number of candidate pairs. */
  public int size() {
    return candidates.size();
  }

  /** 0-based place of the earlier clause of a pair. */
  public int earlier(int pair) {
    return candidates.earlier(pair);
  }

  /** 0-based place of the later clause of a pair. */
  public int later(int pair) {
    return candidates.later(pair);
  }

  /** Whether a pair says the same, word for word: linked without the model. */
  public boolean identical(int pair) {
    return comparison.identical(earlier(pair), later(pair));
  }

  /** Names of the columns of {@link #first()}. */
  public List<String> firstIds() {
    return first.stream().map(Similarity::id).toList();
  }

  /** Names of the columns of {@link #second(double[])}. */
  public List<String> secondIds() {
    List<String> ids = new ArrayList<>(second.stream().map(Similarity::id).toList());
    relations.forEach(relation -> ids.add(relation.id()));
    return List.copyOf(ids);
  }

  /** One row for each pair. */
  public double[][] first() {
    return rows(first, first.size());
  }

  /** One row for each pair, given the log odds of stage one. */
  public double[][] second(double[] logOdds) {
    double[][] rows = rows(second, second.size() + relations.size());
    Scores scores = new Scores(candidates, logOdds);
    for (int r = 0; r < relations.size(); r++) {
      double[] column = relations.get(r).of(scores);
      for (int pair = 0; pair < rows.length; pair++) {
        rows[pair][second.size() + r] = column[pair];
      }
    }
    return rows;
  }

  private double[][] rows(List<Similarity> similarities, int width) {
    double[][] rows = new double[size()][width];
    for (int s = 0; s < similarities.size(); s++) {
      double[] column = column(similarities.get(s));
      for (int pair = 0; pair < rows.length; pair++) {
        rows[pair][s] = column[pair];
      }
    }
    return rows;
  }

  /** What both stages ask for is worked out once. */
  private double[] column(Similarity similarity) {
    boolean twice = first.contains(similarity) && second.contains(similarity);
    return twice ? columns.computeIfAbsent(similarity, this::measure) : measure(similarity);
  }

  private double[] measure(Similarity similarity) {
    double[] column = new double[size()];
    for (int pair = 0; pair < column.length; pair++) {
      column[pair] = similarity.of(earlier(pair), later(pair));
    }
    return column;
  }
}

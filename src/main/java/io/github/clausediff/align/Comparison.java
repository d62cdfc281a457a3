package io.github.clausediff.align;

import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Two statements made ready for comparing. Everywhere in this package an earlier clause is known by
 * its 0-based place {@code i} in the earlier statement, a later one by its place {@code j}.
 */
final class Comparison {

  /** Length of the runs of characters. Of 4, 5 and 6, tried on the gold sets, none is better. */
  private static final int CHARACTERS = 5;

  /** Clauses on either side that tell what a clause is about. Not tuned: the first value tried. */
  private static final int AROUND = 2;

  private final int earlierSize;
  private final List<Wording> wordings = new ArrayList<>();
  private final List<StemmedClause> stemmed;
  private final Lexicon lexicon;
  private final TermVectors words;
  private final TermVectors pairs;
  private final TermVectors characters;
  private final TermVectors contexts;
  private final double highestIdf;

  Comparison(List<NormalizedClause> earlier, List<NormalizedClause> later) {
    earlierSize = earlier.size();
    earlier.forEach(clause -> wordings.add(Wording.of(clause)));
    later.forEach(clause -> wordings.add(Wording.of(clause)));
    highestIdf = StrictMath.log(wordings.size());
    List<List<String>> stems = terms(Wording::stems);
    lexicon = new Lexicon(stems);
    stemmed = wordings.stream().map(wording -> new StemmedClause(wording, lexicon)).toList();
    words = new TermVectors(lexicon);
    pairs = new TermVectors(terms(Wording::pairs));
    contexts = new TermVectors(contexts(lexicon.ids()), lexicon);
    characters = new TermVectors(terms(wording -> wording.characters(CHARACTERS)));
  }

  private List<List<String>> terms(Function<Wording, List<String>> terms) {
    return wordings.stream().map(terms).toList();
  }

  /** The stems of the clauses around each clause, in its own statement. */
  private int[][] contexts(int[][] stems) {
    int[][] around = new int[stems.length][];
    for (int at = 0; at < stems.length; at++) {
      int clause = at;
      int from = Math.max(at < earlierSize ? 0 : earlierSize, at - AROUND);
      int to = Math.min(at < earlierSize ? earlierSize : stems.length, at + AROUND + 1);
      around[at] =
          IntStream.range(from, to)
              .filter(next -> next != clause)
              .flatMap(next -> Arrays.stream(stems[next]))
              .toArray();
    }
    return around;
  }

  int earlierSize() {
    return earlierSize;
  }

  int laterSize() {
    return wordings.size() - earlierSize;
  }

  StemmedClause earlier(int i) {
    return stemmed.get(i);
  }

  StemmedClause later(int j) {
    return stemmed.get(earlierSize + j);
  }

  /** Idf of a stem. */
  double idf(int stem) {
    return lexicon.idf(stem);
  }

  /** Idf of a stem that stands in one clause only. */
  double highestIdf() {
    return highestIdf;
  }

  /** Vectors of stems: clause {@code i}, or {@code earlierSize() + j}. */
  TermVectors words() {
    return words;
  }

  /** Vectors of pairs of stems, numbered as {@link #words}. */
  TermVectors pairs() {
    return pairs;
  }

  /** Vectors of runs of characters, numbered as {@link #words}. */
  TermVectors characters() {
    return characters;
  }

  /** Vectors of the stems of the clauses around, numbered as {@link #words}. */
  TermVectors contexts() {
    return contexts;
  }

  /** How far apart the relative places of two clauses are, in whole numbers: |i·m − j·n|. */
  long displacement(int i, int j) {
    return Math.abs((long) i * laterSize() - (long) j * earlierSize());
  }

  /** Cosine of two groups of clauses, of words and of characters in equal parts; 0..1. */
  double likeness(int[] earlier, int[] later) {
    int[] shifted = Arrays.stream(later).map(j -> earlierSize + j).toArray();
    return (words.cosine(earlier, shifted) + characters.cosine(earlier, shifted)) / 2;
  }

  /** Whether the two say the same, word for word. */
  boolean identical(int i, int j) {
    return wordings.get(i).words().equals(wordings.get(earlierSize + j).words());
  }
}

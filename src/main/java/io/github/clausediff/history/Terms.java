package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * Words of the statements read so far, and how rare each is. A word that stands in one clause of
 * many weighs most. Statements that come later cannot change what was weighed before.
 */
final class Terms {

  /** Letters kept of a word: crude, but the same for every language that inflects at the end. */
  private static final int STEM = 6;

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<Integer, Integer> frequencies = new HashMap<>();
  private final IdentityHashMap<NormalizedClause, int[]> known = new IdentityHashMap<>();
  private final int[] clauses = {0};

  /** The words of one clause or several: distinct numbers, ascending. */
  int[] of(List<NormalizedClause> form) {
    return form.size() == 1
        ? of(form.get(0))
        : form.stream().flatMapToInt(c -> Arrays.stream(of(c))).sorted().distinct().toArray();
  }

  private int[] of(NormalizedClause clause) {
    return known.computeIfAbsent(clause, this::number);
  }

  private int[] number(NormalizedClause clause) {
    return clause.words().stream()
        .flatMap(name -> words(name).stream())
        .mapToInt(word -> ids.computeIfAbsent(stem(word), key -> ids.size()))
        .sorted()
        .distinct()
        .toArray();
  }

  /** Words of a normal form, which may be a name of several. */
  static List<String> words(String normal) {
    if (normal.indexOf(' ') < 0) {
      return List.of(normal);
    }
    StringTokenizer tokens = new StringTokenizer(normal);
    return Collections.list(tokens).stream().map(Object::toString).toList();
  }

  static String stem(String word) {
    if (word.length() <= STEM) {
      return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
    return word.codePoints().allMatch(Character::isLetter)
        ? word.substring(0, word.offsetByCodePoints(0, STEM))
        : word;
  }

  /** Takes in the clauses of a further statement. */
  void read(List<NormalizedClause> statement) {
    for (NormalizedClause clause : statement) {
      clauses[0]++;
      for (int term : of(clause)) {
        frequencies.merge(term, 1, Integer::sum);
      }
    }
  }

  /** The words of both. */
  static int[] shared(int[] one, int[] other) {
    return Arrays.stream(one).filter(term -> Arrays.binarySearch(other, term) >= 0).toArray();
  }

  /** Cosine of two sets of words by their rarity, 0..1; of equal sets 1. */
  double likeness(int[] one, int[] other) {
    double shared = mass(shared(one, other));
    double lengths = Math.sqrt(mass(one)) * Math.sqrt(mass(other));
    return lengths == 0 ? 0 : Math.min(1, shared / lengths);
  }

  private double mass(int[] set) {
    double mass = 0;
    for (int term : set) {
      mass += weight(term);
    }
    return mass;
  }

  private double weight(int term) {
    double rarity = StrictMath.log((clauses[0] + 1.0) / frequencies.getOrDefault(term, 1));
    return rarity * rarity;
  }
}

package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
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

  private final Map<String, Integer> ids;
  private final IdentityHashMap<NormalizedClause, int[]> known;
  private final IdentityHashMap<NormalizedClause, String> texts = new IdentityHashMap<>();
  private final int[] clauses = {0};

  /** In how many clauses each word stands. */
  private final int[][] frequencies = {{}};

  /** What each word weighs by now: the square of its rarity. Worked out once a statement. */
  private final double[][] weights = {{}};

  Terms() {
    this(new HashMap<>(), new IdentityHashMap<>(), new double[0]);
  }

  private Terms(
      Map<String, Integer> ids, IdentityHashMap<NormalizedClause, int[]> known, double[] weight) {
    this.ids = ids;
    this.known = known;
    this.weights[0] = weight;
  }

  /** The same words as they weigh now, whatever is read later. */
  Terms now() {
    return new Terms(ids, known, weights[0]);
  }

  /** The words of one clause or several: distinct numbers, ascending. */
  int[] of(List<NormalizedClause> form) {
    return form.size() == 1
        ? of(form.get(0))
        : form.stream().flatMapToInt(c -> Arrays.stream(of(c))).sorted().distinct().toArray();
  }

  /** The words of a clause, as {@link #of(List)}. */
  int[] of(NormalizedClause clause) {
    return known.computeIfAbsent(clause, this::number);
  }

  private int[] number(NormalizedClause clause) {
    List<String> names = clause.words();
    List<Integer> numbers = new ArrayList<>(names.size());
    for (String name : names) {
      for (String word : words(name)) {
        numbers.add(ids.computeIfAbsent(stem(word), key -> ids.size()));
      }
    }
    return numbers.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
  }

  /** The compared words of a clause with a space between. */
  String text(NormalizedClause clause) {
    return texts.computeIfAbsent(clause, NormalizedClause::normalText);
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
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      if (!Character.isLetter(word.codePointAt(i))) {
        return word;
      }
    }
    return word.substring(0, word.offsetByCodePoints(0, STEM));
  }

  /** Takes in the clauses of a further statement. */
  void read(List<NormalizedClause> statement) {
    statement.forEach(this::of);
    frequencies[0] = Arrays.copyOf(frequencies[0], ids.size());
    for (NormalizedClause clause : statement) {
      clauses[0]++;
      for (int term : of(clause)) {
        frequencies[0][term]++;
      }
    }
    weights[0] = new double[ids.size()];
    for (int term = 0; term < ids.size(); term++) {
      int frequency = frequencies[0][term] == 0 ? clauses[0] : frequencies[0][term];
      double rarity = StrictMath.log((clauses[0] + 1.0) / frequency);
      weights[0][term] = rarity * rarity;
    }
  }

  /** The words of both. */
  static int[] shared(int[] one, int[] other) {
    int[] shared = new int[Math.min(one.length, other.length)];
    int size = 0;
    int q = 0;
    for (int term : one) {
      while (q < other.length && other[q] < term) {
        q++;
      }
      if (q < other.length && other[q] == term) {
        shared[size++] = term;
      }
    }
    return Arrays.copyOf(shared, size);
  }

  /** Whether all words of one are among those of the other. */
  static boolean within(int[] one, int[] other) {
    for (int term : one) {
      if (Arrays.binarySearch(other, term) < 0) {
        return false;
      }
    }
    return true;
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
      mass += term < weights[0].length ? weights[0][term] : 0;
    }
    return mass;
  }
}

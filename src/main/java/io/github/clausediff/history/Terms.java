package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Words of the statements read so far, and how rare each is. A word that stands in one clause of
 * many weighs most. Statements that come later cannot change what was weighed before.
 */
final class Terms {

  /** Letters kept of a word: crude, but the same for every language that inflects at the end. */
  private static final int STEM = 6;

  private final WordNumbers numbers;

  /** Much is said again in the very words. */
  private final Map<String, int[]> byText = new HashMap<>();

  private final IdentityHashMap<NormalizedClause, int[]> known;
  private final IdentityHashMap<NormalizedClause, String> texts = new IdentityHashMap<>();
  private final int[] clauses = {0};

  /** In how many clauses each word stands. */
  private final int[][] frequencies = {{}};

  /** What each word weighs by now: the square of its rarity. Worked out once a statement. */
  private final double[][] weights = {{}};

  Terms() {
    this(new WordNumbers(), new IdentityHashMap<>(), new double[0]);
  }

  private Terms(
      WordNumbers numbers, IdentityHashMap<NormalizedClause, int[]> known, double[] weight) {
    this.numbers = numbers;
    this.known = known;
    this.weights[0] = weight;
  }

  /** The same words as they weigh now, whatever is read later. */
  Terms now() {
    return new Terms(numbers, known, weights[0]);
  }

  /** The words of one clause or several: distinct numbers, ascending. */
  int[] of(List<NormalizedClause> form) {
    return form.size() == 1
        ? of(form.get(0))
        : form.stream().flatMapToInt(c -> Arrays.stream(of(c))).sorted().distinct().toArray();
  }

  /** The words of a clause, as {@link #of(List)}. */
  int[] of(NormalizedClause clause) {
    return known.computeIfAbsent(
        clause, c -> byText.computeIfAbsent(text(c), text -> numbers.of(c.tokens())));
  }

  /** The words of a clause, but for those of some names in normal form. */
  int[] without(Set<String> names, NormalizedClause clause) {
    return numbers.of(clause.tokens().stream().filter(t -> !names.contains(t.normal())).toList());
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
    frequencies[0] = Arrays.copyOf(frequencies[0], numbers.size());
    for (NormalizedClause clause : statement) {
      clauses[0]++;
      for (int term : of(clause)) {
        frequencies[0][term]++;
      }
    }
    weights[0] = weights(frequencies[0], clauses[0]);
  }

  private static double[] weights(int[] frequencies, int clauses) {
    double[] byFrequency = new double[clauses + 1];
    double[] weights = new double[frequencies.length];
    for (int term = 0; term < weights.length; term++) {
      int frequency = frequencies[term] == 0 ? clauses : frequencies[term];
      if (byFrequency[frequency] == 0) {
        double rarity = StrictMath.log((clauses + 1.0) / frequency);
        byFrequency[frequency] = rarity * rarity;
      }
      weights[term] = byFrequency[frequency];
    }
    return weights;
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
    // From the last, since words first seen late are rare and settle most cases at once.
    for (int k = one.length - 1; k >= 0; k--) {
      if (Arrays.binarySearch(other, one[k]) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Cosine of two sets of words by their rarity, 0..1; of equal sets 1. */
  double likeness(int[] one, int[] other) {
    return cosine(sharedMass(one, other), mass(one), mass(other));
  }

  /** Of two sets of words, by what they share and what each weighs. */
  static double cosine(double shared, double one, double other) {
    double lengths = Math.sqrt(one) * Math.sqrt(other);
    return lengths == 0 ? 0 : Math.min(1, shared / lengths);
  }

  /** As {@link #mass(int[])} of {@link #shared(int[], int[])}, without writing them down. */
  private double sharedMass(int[] one, int[] other) {
    double mass = 0;
    int q = 0;
    for (int term : one) {
      while (q < other.length && other[q] < term) {
        q++;
      }
      if (q < other.length && other[q] == term) {
        mass += weight(term);
      }
    }
    return mass;
  }

  /** What words weigh together. */
  double mass(int[] set) {
    double mass = 0;
    for (int term : set) {
      mass += weight(term);
    }
    return mass;
  }

  /** What a word weighs. */
  double weight(int term) {
    return term < weights[0].length ? weights[0][term] : 0;
  }
}

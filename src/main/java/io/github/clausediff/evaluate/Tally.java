package io.github.clausediff.evaluate;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * How many things were found and rightly so. Tallies of several pairs are added before anything is
 * divided (micro average).
 *
 * @param right found and wanted
 * @param found found at all, without those that may be found or not
 * @param gold wanted
 */
public record Tally(int right, int found, int gold) {

  public static final Tally NOTHING = new Tally(0, 0, 0);

  /** What was found against what was wanted. */
  static <T extends Comparable<T>> Tally of(Collection<T> found, Collection<T> gold) {
    Set<T> wanted = new TreeSet<>(gold);
    Set<T> distinct = new TreeSet<>(found);
    int right = (int) distinct.stream().filter(wanted::contains).count();
    return new Tally(right, distinct.size(), wanted.size());
  }

  Tally plus(Tally other) {
    return new Tally(right + other.right, found + other.found, gold + other.gold);
  }

  /** 0..1; 0 where nothing was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** 0..1; 0 where nothing was wanted. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** Harmonic mean of the two, 0..1. */
  public double f1() {
    return right == 0 ? 0 : 2.0 * right / (found + gold);
  }
}

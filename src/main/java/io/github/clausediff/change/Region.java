package io.github.clausediff.change;

/**
 * Words of both sides that are not shared: 0-based, half-open ranges of words. One of the two may
 * be empty, not both. What lies between two regions is the same on both sides.
 */
record Region(int earlierFrom, int earlierTo, int laterFrom, int laterTo) {

  /** This region, what lies up to the next, and the next. */
  Region through(Region next) {
    return new Region(earlierFrom, next.earlierTo, laterFrom, next.laterTo);
  }

  /** The same number of words, {@code words} further to the left on both sides. */
  Region left(int words) {
    return new Region(earlierFrom - words, earlierTo - words, laterFrom - words, laterTo - words);
  }

  boolean onlyInserts() {
    return earlierFrom == earlierTo;
  }

  boolean onlyDeletes() {
    return laterFrom == laterTo;
  }

  /** Whether it holds all words of both sides. */
  boolean isWhole(int earlierSize, int laterSize) {
    return earlierFrom == 0 && laterFrom == 0 && earlierTo == earlierSize && laterTo == laterSize;
  }
}

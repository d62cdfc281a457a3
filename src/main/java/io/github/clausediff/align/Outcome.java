package io.github.clausediff.align;

import java.util.Locale;

/** What became of a pair of clauses, and for which reason. */
public enum Outcome {
  /** A person put them together. */
  PINNED(true),
  /** They say the same, word for word. */
  IDENTICAL(true),
  /** The model finds them likely enough. */
  LIKELY(true),
  /** Not likely by themselves, but each belongs to a link with another clause of the same link. */
  THROUGH_OTHERS(true),
  /** One of them explains what the others of the link leave unexplained. */
  GROWTH(true),
  /** A person keeps them apart. */
  SEPARATED(false),
  /** They share too little to be compared closely: neither is on the shortlist of the other. */
  NO_CANDIDATES(false),
  /** The model finds them unlikely. */
  UNLIKELY(false),
  /** Likely enough, but one of them is in a link that takes no further clauses. */
  TAKEN(false),
  /**
   * Likely enough, but one link of both would hold too many clauses that do not belong together.
   */
  GUARDED(false);

  private final boolean linked;

  Outcome(boolean linked) {
    this.linked = linked;
  }

  /** Whether the two stand in one link. */
  public boolean linked() {
    return linked;
  }

  /** As printed everywhere: "through-others". */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

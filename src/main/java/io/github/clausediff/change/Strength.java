package io.github.clausediff.change;

import io.github.clausediff.change.Vocabulary.Rung;
import java.util.List;

/**
 * What an act weighs by the ladders of a phrasebook, with the words that it governs.
 *
 * @param act as published, with its degree: "strongly condemned"
 * @param text act and what it governs, up to the next act
 * @param rungs its place on the ladders; at least one
 * @param degree 0 without an adverb; 1 strong, 2 strongest, -1 weak
 */
public record Strength(String act, String text, List<Step> rungs, int degree) {

  /**
   * A place on a ladder.
   *
   * @param ladder its id
   * @param rank 0 for the weakest step
   */
  public record Step(String ladder, int rank) {
    static Step of(Rung rung) {
      return new Step(rung.ladder(), rung.rank());
    }
  }

  public Strength {
    rungs = List.copyOf(rungs);
  }

  /** Whether it stands as high as the other on a ladder that has both, degrees counting last. */
  public boolean isAtLeast(Strength other) {
    return rungs.stream()
        .anyMatch(
            own ->
                other.rungs.stream()
                    .anyMatch(
                        its ->
                            own.ladder().equals(its.ladder())
                                && (own.rank() > its.rank()
                                    || own.rank() == its.rank() && degree >= other.degree)));
  }
}

package io.github.clausediff.align;

import io.github.clausediff.statement.Pin;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why clauses were linked.
 *
 * @param similarity 0..1, of the two sides as wholes
 * @param confidence how sure the link is
 * @param matcher name of the matcher that made it
 * @param moved whether its place among its neighbours changed
 * @param decidedOrNull what a person decided about it, or about a clause kept from another
 */
public record Evidence(
    double similarity,
    Confidence confidence,
    String matcher,
    boolean moved,
    @Nullable Pin decidedOrNull) {

  /** Of the program alone. */
  public Evidence(double similarity, Confidence confidence, String matcher, boolean moved) {
    this(similarity, confidence, matcher, moved, null);
  }

  /** What a person decided about the link, if anything. */
  public Optional<Pin> decided() {
    return Optional.ofNullable(decidedOrNull);
  }
}

package io.github.clausediff.change;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An act and what it is about, in the words of a side. All numbers of words are 0-based.
 *
 * @param begin first word of what it governs, which stands behind an English act and before a
 *     Japanese one
 * @param from first word, adverbs and a carrier ("express", "with") included
 * @param to behind the last word of the act
 * @param end behind the last word of what it governs, or of the act where that is the last
 * @param clause 0-based place of its clause
 * @param rungs its place on the ladders; empty for an act of no strength of its own
 * @param degree 0 without an adverb; 1 strong, 2 strongest, -1 weak
 * @param thorough whether the promised thing is done thoroughly
 * @param verb base form, or the noun
 * @param shape how it stands in its sentence
 * @param apartOrNull where its degree stands, if that is neither in front nor right behind
 */
record Stance(
    int begin,
    int from,
    int to,
    int end,
    int clause,
    List<Vocabulary.Rung> rungs,
    int degree,
    boolean thorough,
    String verb,
    Shape shape,
    @Nullable Apart apartOrNull) {

  /**
   * A phrase of degree behind what an act governs: "condemned the raids <i>in the strongest
   * terms</i>".
   *
   * @param from first word, 0-based
   * @param to behind the last word
   */
  record Apart(int from, int to) {}

  /** How an act stands in its sentence. */
  enum Shape {
    /** With a subject, or carried on from one. */
    FINITE,
    /** A verb-led item of a list, whose promise stands above the list. */
    ITEM,
    /** Behind "which": "…, which will study …". */
    RELATIVE
  }

  Stance {
    rungs = List.copyOf(rungs);
  }

  /** Whether it is the other, which is of the same side: no two begin at one word. */
  boolean isAt(Stance other) {
    return from == other.from;
  }

  /** Its place on a ladder. */
  Optional<Vocabulary.Rung> on(String ladder) {
    return rungs.stream().filter(rung -> rung.ladder().equals(ladder)).findFirst();
  }

  boolean isPromise() {
    return on("promises").isPresent();
  }

  boolean isItem() {
    return shape == Shape.ITEM;
  }

  /**
   * Whether two acts can be about the same at all: an item has no attitude of its own, and what
   * stands behind "which" is compared with items only.
   */
  boolean suits(Stance other) {
    boolean relative = shape == Shape.RELATIVE || other.shape == Shape.RELATIVE;
    boolean items = isItem() && other.isItem();
    boolean mixed = isItem() != other.isItem();
    boolean bare = mixed && (isItem() ? other : this).rungs().isEmpty();
    return items || !bare && (!relative || mixed);
  }

  /** Behind the last word of what it governs. */
  int governsTo() {
    return begin < from ? from : end;
  }

  /** Whether a word belongs to the act or to what it governs. */
  boolean holds(int word) {
    return Math.min(begin, from) <= word && word < end;
  }

  Stance upTo(int word) {
    return new Stance(to, from, to, word, clause, rungs, degree, thorough, verb, shape, null);
  }

  /** The same up to a word, put as strongly as a phrase apart says. */
  Stance upTo(int word, int stronger, Apart apart) {
    return new Stance(to, from, to, word, clause, rungs, stronger, thorough, verb, shape, apart);
  }
}

package io.github.clausediff.change;

import io.github.clausediff.change.Stance.Shape;
import io.github.clausediff.change.Vocabulary.Rung;
import java.util.List;
import java.util.Set;

/** Reads how strongly an act is put, and how far the verb behind it goes. */
final class Degrees {

  private static final Set<String> AUXILIARIES = Set.of("will", "to");

  private static final Set<String> PREPOSITIONS = Set.of("to", "on", "toward", "towards");

  private static final int STRONGEST = 2;

  /** An adverb stands at most so many words in front of its verb: "once again unequivocally". */
  private static final int REACH = 2;

  private static final Set<String> STEPS_OVER =
      Set.of("also", "again", "once", "jointly", "therefore", "further", "their", "its");

  /**
   * Where an act stands.
   *
   * @param from the carrier, or the verb itself
   * @param head the verb or noun
   * @param length words of the phrase
   */
  record Place(int from, int head, int length) {
    int to() {
      return head + length;
    }
  }

  private final Vocabulary vocabulary;

  Degrees(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** An act at a place, with its degree; what it governs is not yet known. */
  Stance stance(Side side, Place place, List<Rung> rungs, String verb, Shape shape) {
    int clause = side.words().get(place.head()).clause();
    int from = place.from() < place.head() ? place.from() : adverbs(side, place.head());
    int to = Math.min(place.to(), side.size());
    int degree = rungs.isEmpty() ? 0 : degree(side, from, to, clause);
    boolean outer = AUXILIARIES.contains(side.words().get(to - 1).normal());
    int inner = outer ? verb(side, to) : inner(side, to);
    List<Rung> capped = capped(side, inner, rungs);
    int behind =
        ranks(capped).equals(ranks(rungs)) ? emphasized(side, to, clause) : cap(side, inner);
    boolean thorough = thorough(side, inner);
    return new Stance(
        behind, from, behind, behind, clause, capped, degree, thorough, verb, shape, null);
  }

  /** An act up to a word, with its degree if that stands at the end of what it governs. */
  Stance ended(Side side, Stance stance, int end) {
    for (int i = stance.to(); i < end && !stance.rungs().isEmpty(); i++) {
      int length = vocabulary.length("strongest", side, i);
      if (length > 2) {
        return stance.upTo(end, STRONGEST, new Stance.Apart(i, i + length));
      }
    }
    return stance.upTo(end);
  }

  /** Behind "in the strongest terms" or "firmly", if that follows. */
  private int emphasized(Side side, int to, int clause) {
    boolean more = to < side.size() && side.words().get(to).clause() == clause;
    int length = more ? vocabulary.length("strongest", side, to) : 0;
    boolean adverb = more && behind(side, to) != 0;
    return length > 2 ? to + length : adverb ? to + 1 : to;
  }

  private static List<Integer> ranks(List<Rung> rungs) {
    return rungs.stream().map(Rung::rank).toList();
  }

  private int adverbs(Side side, int head) {
    int from = head;
    while (from > 0
        && head - from <= REACH
        && side.words().get(from - 1).clause() == side.words().get(head).clause()
        && (grade(side, from - 1) != 0
            || STEPS_OVER.contains(side.words().get(from - 1).normal()))) {
      from--;
    }
    while (from < head && grade(side, from) == 0) {
      from++;
    }
    return from;
  }

  private int degree(Side side, int from, int to, int clause) {
    int degree = 0;
    for (int i = from; i < to; i++) {
      int grade = grade(side, i);
      degree = Math.abs(grade) > Math.abs(degree) ? grade : degree;
    }
    boolean behind = to < side.size() && side.words().get(to).clause() == clause;
    return degree == 0 && behind ? behind(side, to) : degree;
  }

  /** "condemned in the strongest terms", "opposes firmly", but not "oppose strong measures". */
  private int behind(Side side, int at) {
    boolean phrase = vocabulary.length("strongest", side, at) > 2;
    boolean adverb = side.words().get(at).normal().endsWith("ly");
    return phrase || adverb ? grade(side, at) : 0;
  }

  private int grade(Side side, int at) {
    if (vocabulary.has("strongest", side, at)) {
      return STRONGEST;
    }
    return vocabulary.has("strong", side, at) ? 1 : vocabulary.has("weak", side, at) ? -1 : 0;
  }

  /** The verb behind "will", words such as "also" passed over. */
  private static int verb(Side side, int to) {
    int verb = to;
    while (verb < side.size() && STEPS_OVER.contains(side.words().get(verb).normal())) {
      verb++;
    }
    return verb;
  }

  /** The verb behind "to", "on" or "towards"; -1 if there is none. */
  private static int inner(Side side, int to) {
    boolean joined = to + 1 < side.size() && PREPOSITIONS.contains(side.words().get(to).normal());
    return joined ? to + 1 : -1;
  }

  /** A commitment to explore is not more than exploring. */
  private List<Rung> capped(Side side, int inner, List<Rung> rungs) {
    if (inner < 0 || inner >= side.size()) {
      return rungs;
    }
    int at = innerVerb(side, inner);
    if (at >= side.size()) {
      return rungs;
    }
    return rungs.stream()
        .map(
            rung ->
                vocabulary.rungs(side, at).stream()
                    .filter(r -> r.ladder().equals(rung.ladder()) && r.rank() < weighs(rung))
                    .findFirst()
                    .orElse(rung))
        .toList();
  }

  private int innerVerb(Side side, int inner) {
    return thorough(side, inner) ? inner + 1 : inner;
  }

  /** Behind the words that take the weight from an act: "will continue discussions". */
  private int cap(Side side, int inner) {
    int at = innerVerb(side, inner);
    return at + vocabulary.rungs(side, at).stream().mapToInt(Rung::length).max().orElse(1);
  }

  /** Only looking into something and considering it take the weight from a promise. */
  private static int weighs(Rung rung) {
    return rung.ladder().equals("promises") ? Math.min(rung.rank(), 3) : 0;
  }

  private boolean thorough(Side side, int inner) {
    return inner >= 0 && inner < side.size() && vocabulary.has("thorough", side, inner);
  }
}

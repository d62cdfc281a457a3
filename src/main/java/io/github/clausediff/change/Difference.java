package io.github.clausediff.change;

import io.github.clausediff.align.Link;
import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two sides of a link as the rules see them. Exchanging the sides of the link exchanges everything
 * here and changes nothing else: what is ambiguous is decided by the texts, not by their order.
 *
 * @param before the earlier side
 * @param after the later side
 * @param pairs acts that govern the same content, in the order of the earlier side
 */
record Difference(Half before, Half after, List<StancePair> pairs) {

  /** Above this share of new content, a side is mostly about something else. */
  static final double MOSTLY = 0.6;

  /**
   * What a rule knows of one side.
   *
   * @param clauses of the link
   * @param side their words
   * @param stances their acts, in order
   * @param kept for each word whether the other side has it at the same place
   * @param others stems of the content of the other side
   */
  record Half(
      List<NormalizedClause> clauses,
      Side side,
      List<Stance> stances,
      BitSet kept,
      Set<String> others) {

    boolean isAbsent(int word) {
      return !standsBeside(new Content(side).stem(word), side.words().get(word).normal());
    }

    /** A name of several words stands there too when each of its words does. */
    private boolean standsBeside(String stem, String normal) {
      boolean several = normal.indexOf(' ') >= 0;
      return others.contains(stem)
          || several
              && Vocabulary.words(normal).stream().map(Inflection::stem).allMatch(others::contains);
    }

    /** Share of the content of a range that the other side lacks; 0 if the range has none. */
    double absent(int from, int to) {
      Content content = new Content(side);
      int all = 0;
      int missing = 0;
      for (int i = from; i < to; i++) {
        all += content.at(i) ? 1 : 0;
        missing += content.at(i) && isAbsent(i) ? 1 : 0;
      }
      return all == 0 ? 0 : (double) missing / all;
    }

    /** Share of the content of the whole side that the other side has too. */
    double covered() {
      return 1 - absent(0, side.size());
    }

    /** The words of a half-open range as published. */
    String text(int from, int to) {
      return side.text().substring(side.words().get(from).start(), side.words().get(to - 1).end());
    }

    /**
     * An act with what it governs, {@code most} words at most; a Japanese act stands at the end.
     */
    String text(Stance stance, int most) {
      if (stance.begin() < stance.from()) {
        int start = Math.max(stance.begin(), stance.to() - most);
        return (start > stance.begin() ? "…" : "") + text(start, stance.to());
      }
      int end = Math.min(stance.end(), stance.from() + most);
      return text(stance.from(), end) + (end < stance.end() ? " …" : "");
    }

    String normal(int word) {
      return side.words().get(word).normal();
    }

    /** Whether a word begins with a capital. */
    boolean isCapital(int word) {
      return Character.isUpperCase(text(word, word + 1).codePointAt(0));
    }

    /** Whether an act is a reason given first: "Recognizing that …, we …". */
    boolean isReason(Stance stance) {
      int from = stance.from();
      return side.opens(from)
          && (normal(from).endsWith("ing") || normal(stance.to() - 1).endsWith("ing"))
          && !stance.isItem();
    }

    /** The act that governs a word or holds it; null if there is none. */
    @Nullable Stance above(int word) {
      Stance above = null;
      for (Stance stance : stances) {
        above = stance.holds(word) ? stance : above;
      }
      return above;
    }

    /** Whether a phrase of a list stands anywhere. */
    boolean holds(Vocabulary vocabulary, String list) {
      for (int i = 0; i < side.size(); i++) {
        if (vocabulary.has(list, side, i)) {
          return true;
        }
      }
      return false;
    }
  }

  Difference {
    pairs = List.copyOf(pairs);
  }

  static Difference of(Link link, StanceReader reader) {
    Side before = Side.of(link.earlier());
    Side after = Side.of(link.later());
    return before.text().compareTo(after.text()) <= 0
        ? ordered(link.earlier(), link.later(), reader)
        : ordered(link.later(), link.earlier(), reader).mirrored();
  }

  private static Difference ordered(
      List<NormalizedClause> earlier, List<NormalizedClause> later, StanceReader reader) {
    Side before = Side.of(earlier);
    Side after = Side.of(later);
    BitSet keptBefore = new BitSet();
    BitSet keptAfter = new BitSet();
    keptBefore.set(0, before.size());
    keptAfter.set(0, after.size());
    for (Region region : Differ.minimal(before, after)) {
      keptBefore.clear(region.earlierFrom(), region.earlierTo());
      keptAfter.clear(region.laterFrom(), region.laterTo());
    }
    List<Stance> stancesBefore = reader.read(earlier, before);
    List<Stance> stancesAfter = reader.read(later, after);
    Set<String> contentBefore = new HashSet<>(new Content(before).all());
    Set<String> contentAfter = new HashSet<>(new Content(after).all());
    return new Difference(
        new Half(earlier, before, stancesBefore, keptBefore, contentAfter),
        new Half(later, after, stancesAfter, keptAfter, contentBefore),
        new StancePairs(before, after).of(stancesBefore, stancesAfter));
  }

  /**
   * Whether a word of the later side belongs to something that both sides have: the act above it is
   * in a pair or, where there is no act, most of the later side is not new.
   */
  boolean isRooted(int word) {
    Stance above = after.above(word);
    if (above == null) {
      return after.absent(0, after.side().size()) <= MOSTLY;
    }
    return pairs.stream().anyMatch(pair -> pair.later().equals(above));
  }

  /**
   * Whether the two sides, or two of their acts, have enough in common. Where they have not, their
   * details are those of two different things.
   */
  boolean isAkin() {
    double shared = Math.max(before.covered(), after.covered());
    for (StancePair pair : pairs) {
      shared = Math.max(shared, pair.shared());
    }
    return shared >= 1 - MOSTLY;
  }

  /** The same with the sides exchanged. */
  @SuppressWarnings("ArgumentSelectionDefectChecker") // changing the sides about is the point
  Difference mirrored() {
    List<StancePair> exchanged = new ArrayList<>();
    pairs.forEach(pair -> exchanged.add(pair.mirrored()));
    return new Difference(after, before, exchanged);
  }
}

package io.github.clausediff.change;

import io.github.clausediff.change.Segment.Opener;
import java.util.List;

/** The segments of a side as members of lists: which of them stand beside what both sides have. */
final class Listing {

  private final Difference.Half half;
  private final List<Segment> segments;

  /** {@code segments}: all of the side, in order. */
  Listing(Difference.Half half, List<Segment> segments) {
    this.half = half;
    this.segments = segments;
  }

  /** Whether its neighbours in the list are on the other side too. */
  boolean belongs(int at, List<Segment> found) {
    Segment before = segments.get(beside(at));
    boolean member = found.stream().anyMatch(segment -> segment.from() == before.from());
    boolean beside = isShared(half, before) || member;
    boolean listed = segments.get(at).opener() != Opener.ADDED || isName(half, segments.get(at));
    return beside || listed && isNextShared(at);
  }

  /** The segment in front, brackets passed over. */
  private int beside(int at) {
    int before = at - 1;
    while (before > 0 && isBracket(segments.get(before))) {
      before--;
    }
    return before;
  }

  /** Whether the list goes on with what both sides have; of names the next one is a name too. */
  private boolean isNextShared(int at) {
    int next = at + 1;
    while (next < segments.size() && isBracket(segments.get(next))) {
      next++;
    }
    if (next == segments.size()) {
      return false;
    }
    Segment segment = segments.get(next);
    boolean goesOn =
        segment.opener() == Opener.AND || segment.opener() == Opener.COMMA && !endsBracket(segment);
    boolean alike = segments.get(at).opener() != Opener.ADDED || isName(half, segment);
    return goesOn && alike && isShared(half, segment);
  }

  /** No comma behind a bracket ends no member: "Brannoch's (FSB's) nuclear tests". */
  private boolean endsBracket(Segment segment) {
    return half.side().gap(segment.from()).text().strip().endsWith(")");
  }

  private boolean isBracket(Segment segment) {
    return half.side().gap(segment.from()).text().contains("(");
  }

  /** Of a segment with an act, what stands behind the act counts. */
  static boolean isShared(Difference.Half half, Segment segment) {
    int from = segment.from();
    for (Stance stance : half.stances()) {
      from = from < stance.to() && stance.to() < segment.to() ? stance.to() : from;
    }
    boolean content = !new Content(half.side()).stems(from, segment.to()).isEmpty();
    return content && half.absent(from, segment.to()) <= 1.0 / 2;
  }

  /** Whether it is one of several new names in a row. */
  boolean isRunOfNames(int at) {
    int from = at;
    while (from > 0 && isNewName(segments.get(from - 1))) {
      from--;
    }
    int to = at;
    while (to < segments.size() && isNewName(segments.get(to))) {
      to++;
    }
    return to - from >= MemberRule.LIST;
  }

  private boolean isNewName(Segment segment) {
    return isName(half, segment) && half.absent(segment.from(), segment.to()) > 1.0 / 2;
  }

  /** Whether one of its words has a capital. */
  static boolean isName(Difference.Half half, Segment segment) {
    for (int i = segment.from(); i < segment.to(); i++) {
      if (i > 0 && new Content(half.side()).at(i) && half.isCapital(i)) {
        return true;
      }
    }
    return false;
  }
}

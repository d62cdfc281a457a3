package io.github.clausediff.change;

/**
 * Where a region begins and ends in the two texts. What both sides have around it stays outside:
 * "the region<i> and beyond</i>.", but "the <i>whole </i>region". All numbers are 0-based UTF-16
 * offsets; on a side without words of the region start and end are the same.
 *
 * @param earlierFrom start in the earlier text
 * @param earlierTo end in the earlier text
 * @param laterFrom start in the later text
 * @param laterTo end in the later text
 */
record Bounds(int earlierFrom, int earlierTo, int laterFrom, int laterTo) {

  static Bounds of(Region region, Side earlier, Side later) {
    if (region.onlyInserts()) {
      return ofOne(later, region.laterFrom(), region.laterTo(), earlier.gap(region.earlierFrom()))
          .mirrored();
    }
    if (region.onlyDeletes()) {
      return ofOne(
          earlier, region.earlierFrom(), region.earlierTo(), later.gap(region.laterFrom()));
    }
    return ofBoth(region, earlier, later);
  }

  private static Bounds ofBoth(Region region, Side earlier, Side later) {
    int before =
        commonStart(earlier.gap(region.earlierFrom()).text(), later.gap(region.laterFrom()).text());
    int after =
        commonEnd(earlier.gap(region.earlierTo()).text(), later.gap(region.laterTo()).text());
    return new Bounds(
        earlier.gap(region.earlierFrom()).start() + before,
        earlier.gap(region.earlierTo()).end() - after,
        later.gap(region.laterFrom()).start() + before,
        later.gap(region.laterTo()).end() - after);
  }

  /** The side with the phrase as the earlier one; on the other side there is only a gap. */
  private static Bounds ofOne(Side side, int first, int last, Side.Gap other) {
    Side.Gap before = side.gap(first);
    Side.Gap after = side.gap(last);
    if (leads(before, after, other)) {
      int behind = commonEnd(after.text(), other.text());
      String rest = other.text().substring(0, other.text().length() - behind);
      int ahead = noWord(rest) ? commonStart(before.text(), rest) : 0;
      int at = other.end() - behind;
      return new Bounds(before.start() + ahead, after.end() - behind, at, at);
    }
    int ahead = commonStart(before.text(), other.text());
    String rest = other.text().substring(ahead);
    int behind = noWord(rest) ? commonEnd(after.text(), rest) : 0;
    int at = other.start() + ahead;
    return new Bounds(before.start() + ahead, after.end() - behind, at, at);
  }

  /** Whether the gap before the phrase belongs to it, and not the one behind it. */
  private static boolean leads(Side.Gap before, Side.Gap after, Side.Gap other) {
    boolean onlyAfterIsLikeIt =
        !other.text().equals(before.text()) && other.text().equals(after.text());
    return other.closes() || !other.opens() && onlyAfterIsLikeIt;
  }

  private static boolean noWord(String gap) {
    return gap.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  @SuppressWarnings("ArgumentSelectionDefectChecker") // changing the sides about is the point
  private Bounds mirrored() {
    return new Bounds(laterFrom, laterTo, earlierFrom, earlierTo);
  }

  /** Characters; a word that is not compared is common as a whole or not at all. */
  private static int commonStart(String one, String two) {
    int n = 0;
    while (n < Math.min(one.length(), two.length()) && one.charAt(n) == two.charAt(n)) {
      n++;
    }
    while (cutsWord(one, n) || cutsWord(two, n)) {
      n--;
    }
    return n;
  }

  private static boolean cutsWord(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }

  private static int commonEnd(String one, String two) {
    String mirroredOne = new StringBuilder(one).reverse().toString();
    return commonStart(mirroredOne, new StringBuilder(two).reverse().toString());
  }
}

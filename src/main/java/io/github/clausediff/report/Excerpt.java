package io.github.clausediff.report;

import io.github.clausediff.change.Edit.Op;
import java.util.ArrayList;
import java.util.List;

/** Long texts made short at the borders of words, with an ellipsis where something is left out. */
final class Excerpt {

  private static final int START = 90;
  private static final int AROUND = 48;
  private static final int LONGEST = 300;

  /** Letters worth an ellipsis. */
  private static final int WORTH = 24;

  /** Letters from which on a further change is left to the whole text: half of it would mislead. */
  private static final int LONG = 80;

  private static final String ELLIPSIS = "…";

  private Excerpt() {}

  /** The first words of a text. */
  static String start(String text) {
    return cut(text, START);
  }

  /** The first words of a text, {@code most} characters at most. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.lastIndexOf(' ', most - 1);
    int end = space > most / 2 ? space : most - 1;
    end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    return text.substring(0, end) + ELLIPSIS;
  }

  private static String end(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int space = text.indexOf(' ', text.length() - most);
    int from = space < 0 ? text.length() - most : space;
    from += Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
    return ELLIPSIS + text.substring(from);
  }

  /**
   * A part of a redline: from the run that matters on, with the words before it, and what is kept
   * far from any change left out.
   *
   * @param at place of the run that matters, from 0
   */
  static List<Piece> around(List<Piece> redline, int at) {
    int first = Math.max(0, at);
    while (first > 0 && redline.get(first - 1).op() != Op.EQUAL) {
      first--;
    }
    first = Math.max(0, first - 1);
    List<Piece> made = new ArrayList<>();
    int letters = 0;
    for (int i = first; i < redline.size() && letters < LONGEST; i++) {
      Piece piece = redline.get(i);
      if (i > at && isLongChange(piece) && redline.get(i - 1).op() == Op.EQUAL) {
        made.add(new Piece(Op.EQUAL, ELLIPSIS));
        break;
      }
      String text = shortened(piece, i == first, first > 0, i == redline.size() - 1);
      made.add(new Piece(piece.op(), text));
      letters += text.length();
    }
    return made;
  }

  private static boolean isLongChange(Piece piece) {
    return piece.op() != Op.EQUAL && piece.text().length() > LONG;
  }

  private static String shortened(Piece piece, boolean first, boolean cut, boolean last) {
    String text = piece.text();
    if (piece.op() != Op.EQUAL || text.length() <= 2 * AROUND + WORTH) {
      return (first && cut ? ELLIPSIS : "") + cut(text, LONGEST);
    }
    if (first || last) {
      return first ? end(text, AROUND) : cut(text, AROUND);
    }
    return cut(text, AROUND) + end(text, AROUND).substring(1);
  }
}

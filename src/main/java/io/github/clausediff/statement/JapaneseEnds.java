package io.github.clausediff.statement;

import io.github.clausediff.text.Japanese;

/** Tells where a Japanese sentence ends: at 。 ？ ！ and ．, unless a quote or a bracket goes on. */
final class JapaneseEnds {

  private static final String MARKS = "。？！｡";
  private static final String OPENERS = "「『（【〈《〔〝";
  private static final String CLOSERS = "」』）】〉》〕〟";

  /** A quote that is not closed within this many characters was never closed. */
  private static final int LONGEST = 400;

  /** A line that ends so goes on in the next one. */
  private static final String OPEN_ENDS = "、，はがをのにとでもへやし";

  private JapaneseEnds() {}

  static boolean isMark(String text, int at) {
    char c = text.charAt(at);
    return MARKS.indexOf(c) >= 0 || c == '．' && isFullStop(text, at);
  }

  /** "…した．": no point of a number or a name, nor one behind the number of an item. */
  private static boolean isFullStop(String text, int at) {
    boolean behind = at > 0 && Japanese.isHiragana(text.charAt(at - 1));
    return behind && (at + 1 == text.length() || !Character.isDigit(text.charAt(at + 1)));
  }

  /** Offset behind the sentence from {@code start} that the mark at {@code at} ends, or 0. */
  static int endAt(String text, int start, int at) {
    int open = open(text, Math.max(start, at - LONGEST), at);
    int end = at + 1;
    while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
      open--;
    }
    if (open > 0 && isClosed(text, end, open)) {
      return 0;
    }
    boolean quoted = end > at + 1;
    return quoted && goesOn(text, end) ? 0 : end;
  }

  /** "「…である。」と述べた", "（…である。）。": the sentence goes on behind the quote. */
  private static boolean goesOn(String text, int end) {
    int next = end;
    while (next < text.length() && text.charAt(next) == '\n') {
      next++;
    }
    return next < text.length()
        && (Japanese.isHiragana(text.charAt(next)) || "。、，".indexOf(text.charAt(next)) >= 0);
  }

  private static int open(String text, int start, int end) {
    int open = 0;
    for (int i = start; i < end; i++) {
      open = Math.max(0, open + depth(text.charAt(i)));
    }
    return open;
  }

  private static boolean isClosed(String text, int from, int open) {
    int depth = open;
    int far = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < far && depth > 0; i++) {
      depth += depth(text.charAt(i));
    }
    return depth <= 0;
  }

  private static int depth(char c) {
    return OPENERS.indexOf(c) >= 0 ? 1 : CLOSERS.indexOf(c) >= 0 ? -1 : 0;
  }

  /** Whether a line that ends before {@code end} goes on in the one that begins at {@code next}. */
  static boolean runsOn(String text, int end, int next) {
    char last = text.charAt(end - 1);
    boolean wide = Japanese.isWide(last) && MARKS.indexOf(last) < 0;
    return wide && (OPEN_ENDS.indexOf(last) >= 0 || Japanese.isHiragana(text.charAt(next)));
  }
}

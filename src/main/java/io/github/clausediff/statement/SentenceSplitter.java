package io.github.clausediff.statement;

import io.github.clausediff.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a paragraph into sentences in one forward scan. A sentence ends at . ! ? or their Japanese
 * forms, with closing quotes and brackets, where white space and something that can begin a
 * sentence follow. Dots of abbreviations are told apart by {@link Abbreviations}.
 */
final class SentenceSplitter {

  private static final String CLOSERS = "\"'”’)]»」』）";
  private static final String OPENERS = "\"'“‘([«「『（";

  private final Abbreviations abbreviations;

  SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /** Spans of the sentences without the white space between them. */
  List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = skipSpace(text, 0);
    int i = start;
    while (i < text.length()) {
      boolean wide = JapaneseEnds.isMark(text, i);
      int end = wide ? JapaneseEnds.endAt(text, start, i) : endAt(text, i);
      if (end > 0 && !Brackets.enclose(text, start, end)) {
        sentences.add(new Span(start, end));
        start = skipSpace(text, end);
        i = start;
      } else {
        i++;
      }
    }
    int end = trimmed(text, start);
    if (end > start) {
      sentences.add(new Span(start, end));
    }
    return sentences;
  }

  /** Offset behind the sentence that ends with the mark at {@code i}, or 0. */
  private int endAt(String text, int i) {
    char c = text.charAt(i);
    if (c == Passage.BREAK) {
      return breaksAt(text, i) ? trimmedBefore(text, i) : 0;
    }
    if (c != '.' && c != '!' && c != '?') {
      return 0;
    }
    int end = skipClosers(text, skipMarks(text, i + 1));
    int next = skipSpace(text, end);
    if (next == text.length()) {
      return end;
    }
    boolean apart = next > end;
    if (!apart) {
      return lostSpace(text, i) ? end : 0;
    }
    return begins(text, next) && endsWord(text, i, next) ? end : 0;
  }

  /** An asked-for break ends a sentence if something that can begin one follows it. */
  private static boolean breaksAt(String text, int i) {
    int next = skipSpace(text, i);
    int end = trimmedBefore(text, i);
    boolean parts = next < text.length() && begins(text, next) && end > 0;
    return parts && !JapaneseEnds.runsOn(text, end, next);
  }

  private static boolean begins(String text, int at) {
    int i = at;
    while (i < text.length() && OPENERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i < text.length()
        && Character.isLetterOrDigit(text.codePointAt(i))
        && !Character.isLowerCase(text.codePointAt(i));
  }

  /** Whether the dot at {@code dot} can end a sentence, given the word before and what follows. */
  private boolean endsWord(String text, int dot, int next) {
    String word = wordBefore(text, dot).toLowerCase(Locale.ROOT);
    if (text.charAt(dot) != '.' || word.isEmpty()) {
      return true;
    }
    if (abbreviations.titles().contains(word)) {
      return word.equals("no") && !Character.isDigit(text.charAt(next));
    }
    boolean letters =
        word.codePointCount(0, word.length()) == 1 && Character.isLetter(word.codePointAt(0));
    boolean doubtful = letters || word.indexOf('.') > 0 || abbreviations.closers().contains(word);
    return !doubtful || startsSentence(text, next);
  }

  private boolean startsSentence(String text, int next) {
    int start = next;
    while (OPENERS.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return abbreviations.starters().contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /** Letters, digits and inner dots before a dot: "p.m" of "p.m.". */
  private static String wordBefore(String text, int dot) {
    int start = dot;
    while (start > 0 && isInner(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, dot);
  }

  private static boolean isInner(char c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  /** "Treaty.President": small letters, a dot, a capital and a small letter. */
  private static boolean lostSpace(String text, int dot) {
    return text.charAt(dot) == '.'
        && dot >= 3
        && dot + 2 < text.length()
        && Character.isUpperCase(text.charAt(dot + 1))
        && (Character.isLowerCase(text.charAt(dot + 2)) || text.charAt(dot + 2) == ' ')
        && text.substring(dot - 3, dot).chars().allMatch(Character::isLowerCase)
        && wordBefore(text, dot).indexOf('.') < 0
        && !inAddress(text, dot);
  }

  private static boolean inAddress(String text, int dot) {
    int start = dot;
    while (start > 0 && !Passage.isSpace(text.charAt(start - 1))) {
      start--;
    }
    String run = text.substring(start, dot);
    return run.contains("//") || run.contains("@") || run.contains("www");
  }

  private static int skipMarks(String text, int from) {
    int i = from;
    while (i < text.length() && ".!?".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int skipClosers(String text, int from) {
    int i = from;
    while (i < text.length() && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && Passage.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int trimmedBefore(String text, int end) {
    int i = end;
    while (i > 0 && Passage.isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static int trimmed(String text, int start) {
    return Math.max(start, trimmedBefore(text, text.length()));
  }
}

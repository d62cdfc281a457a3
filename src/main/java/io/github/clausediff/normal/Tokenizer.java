package io.github.clausediff.normal;

import io.github.clausediff.text.Japanese;
import io.github.clausediff.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a clause into words and marks, in one forward scan. Words keep inner dots, commas between
 * digits, and apostrophes (U.S., 1,000, o'clock); a possessive ending is a token of its own; so are
 * hyphens and web addresses. Japanese is cut by {@link JapaneseWords}.
 */
public final class Tokenizer {

  /** Below it there is no Han, hiragana or katakana. */
  private static final int FIRST_CJK = 0x2E80;

  private final String text;

  private Tokenizer(String text) {
    this.text = text;
  }

  /** Tokens in order; the surface and the normal form of each are the same. */
  public static List<Token> tokenize(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int end = Character.isWhitespace(text.charAt(i)) ? i : tokenizer.endOf(i);
      if (end > i) {
        String surface = text.substring(i, end);
        tokens.add(new Token(surface, surface, new Span(i, end)));
      }
      i = Math.max(end, i + 1);
    }
    return tokens;
  }

  private int endOf(int i) {
    char c = text.charAt(i);
    if ((c == '(' || c == 'h') && address(i) > i) {
      return address(i);
    }
    if (c >= FIRST_CJK && !isLetter(i)) {
      return cjk(i);
    }
    if (isPossessive(i)) {
      return i + 2;
    }
    if (!isLetter(i)) {
      return i + Character.charCount(text.codePointAt(i));
    }
    int dotted = dotted(i);
    return dotted > i + 2 ? dotted : word(i);
  }

  /** Behind "https://…" and the bracket around it; {@code i} where there is none. */
  private int address(int i) {
    int start = text.charAt(i) == '(' ? i + 1 : i;
    if (!text.startsWith("http://", start) && !text.startsWith("https://", start)) {
      return i;
    }
    int end = start;
    while (end < text.length() && text.charAt(end) != ')' && !isSpace(end)) {
      end++;
    }
    return end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
  }

  private boolean isSpace(int i) {
    return Character.isWhitespace(text.charAt(i));
  }

  /** A word of Japanese, or one character. */
  private int cjk(int i) {
    int c = text.codePointAt(i);
    return Japanese.isLetter(c) ? JapaneseWords.endOf(text, i) : i + Character.charCount(c);
  }

  private boolean isPossessive(int i) {
    return isApostrophe(i)
        && i > 0
        && isLetter(i - 1)
        && i + 1 < text.length()
        && text.charAt(i + 1) == 's'
        && !isLetter(i + 2);
  }

  private boolean isApostrophe(int i) {
    return i < text.length() && (text.charAt(i) == '\'' || text.charAt(i) == '’');
  }

  /** Behind capitals with a dot each: "U.S." */
  private int dotted(int i) {
    int end = i;
    while (end + 1 < text.length()
        && Character.isUpperCase(text.charAt(end))
        && text.charAt(end + 1) == '.') {
      end += 2;
    }
    return end;
  }

  private int word(int i) {
    int end = letters(i);
    while (end < text.length() && isJoint(end)) {
      end = letters(end + 1);
    }
    return end;
  }

  /** A dot, a comma or an apostrophe with letters behind it. */
  private boolean isJoint(int i) {
    char c = text.charAt(i);
    boolean joins = c == '.' || c == ',' || (isApostrophe(i) && !isPossessive(i));
    return joins && isLetter(i + 1);
  }

  private int letters(int i) {
    int end = i;
    while (isLetter(end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** A letter, digit or accent of a script that puts spaces between words. */
  private boolean isLetter(int i) {
    if (i >= text.length()) {
      return false;
    }
    int c = text.codePointAt(i);
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return isAlphanumeric(c) && (c < FIRST_CJK || !Japanese.isLetter(c));
  }

  private static boolean isAlphanumeric(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}

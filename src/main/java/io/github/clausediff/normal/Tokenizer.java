package io.github.clausediff.normal;

import io.github.clausediff.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a clause into words and marks. Words keep inner dots and apostrophes (U.S., o'clock); a
 * possessive ending is a token of its own; so are hyphens, addresses in brackets, and every Han,
 * kana or Hangul character that stands in a run of its script.
 */
public final class Tokenizer {

  private static final String LETTER =
      "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]";

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\(?https?://[^\\s)]*\\)?"
              + "|\\p{IsHan}|[\\p{IsKatakana}ー]+|\\p{IsHiragana}"
              + "|['’]s\\b(?<="
              + LETTER
              + "['’]s)"
              + "|(?:\\p{Lu}\\.){2,}"
              + "|"
              + LETTER
              + "+(?:[.,]"
              + LETTER
              + "+|['’](?!s\\b)"
              + LETTER
              + "+)*"
              + "|\\S");

  private Tokenizer() {}

  /** Tokens in order; the surface and the normal form of each are the same. */
  public static List<Token> tokenize(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      String surface = matcher.group();
      tokens.add(new Token(surface, surface, new Span(matcher.start(), matcher.end())));
    }
    return tokens;
  }
}

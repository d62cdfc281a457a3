package io.github.clausediff.normal;

import io.github.clausediff.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tokens of one clause as characters of a line, and back. */
final class TokenText {

  /** Stands for 0; what comes before it in Unicode would end a line or a field. */
  private static final char ZERO = '!';

  private static final char SAME = 's';
  private static final char SMALL = 'l';
  private static final char NOTHING = 'e';
  private static final char OTHER = 'o';

  private TokenText() {}

  static void write(List<Token> tokens, StringBuilder text) {
    int end = 0;
    for (Token token : tokens) {
      char way = way(token);
      int gap = token.span().start() - end;
      // One space before a token is the rule, nothing the exception: capitals spare a number.
      text.append(gap == 1 ? way : Character.toUpperCase(way));
      if (gap != 1) {
        text.append(digit(gap));
      }
      text.append(digit(token.span().length()));
      if (way == OTHER) {
        text.append(digit(token.normal().length())).append(token.normal());
      }
      end = token.span().end();
    }
  }

  private static char way(Token token) {
    if (token.normal().equals(token.surface())) {
      return SAME;
    }
    if (token.normal().isEmpty()) {
      return NOTHING;
    }
    return token.normal().equals(small(token.surface())) ? SMALL : OTHER;
  }

  private static String small(String surface) {
    return surface.toLowerCase(Locale.ROOT);
  }

  /** Numbers beyond the characters come back as others, and the text is not kept. */
  private static char digit(int number) {
    return (char) (ZERO + Math.min(number, Character.MIN_SURROGATE - ZERO - 1));
  }

  static List<Token> read(String clause, String line, int from) {
    List<Token> tokens = new ArrayList<>();
    int end = 0;
    int at = from;
    while (at < line.length()) {
      char way = line.charAt(at++);
      boolean apart = Character.isUpperCase(way);
      int start = end + (apart ? number(line, at++) : 1);
      end = start + number(line, at++);
      String surface = clause.substring(start, end);
      String normal = normal(Character.toLowerCase(way), surface);
      if (Character.toLowerCase(way) == OTHER) {
        int length = number(line, at++);
        normal = line.substring(at, at + length);
        at += length;
      }
      tokens.add(new Token(surface, normal, new Span(start, end)));
    }
    return tokens;
  }

  /** Never below 0: tokens do not step back, and together are no longer than their clause. */
  private static int number(String line, int at) {
    int number = line.charAt(at) - ZERO;
    if (number < 0) {
      throw new IllegalArgumentException("no number: " + number);
    }
    return number;
  }

  private static String normal(char way, String surface) {
    return switch (way) {
      case SAME -> surface;
      case SMALL -> small(surface);
      case NOTHING, OTHER -> "";
      default -> throw new IllegalArgumentException("no token: " + way);
    };
  }
}

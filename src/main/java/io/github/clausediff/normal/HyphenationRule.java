package io.github.clausediff.normal;

import io.github.clausediff.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A compound in small letters is one word, with or without its hyphen: "co-production",
 * "likeminded". Names keep their parts: "Indo-Pacific", "U.S.-Japan". The first word of a clause
 * may be a capital.
 */
final class HyphenationRule implements NormalizationRule {

  @Override
  public String id() {
    return "hyphenation";
  }

  @Override
  public List<Token> apply(String text, List<Token> tokens) {
    List<Token> joined = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean opens = i == 0;
      while (i + 2 < tokens.size()
          && (opens || isSmall(token.surface()))
          && isCompound(token, tokens.get(i + 1), tokens.get(i + 2))) {
        token = join(text, token, tokens.get(i + 2));
        i += 2;
      }
      joined.add(token);
    }
    return joined;
  }

  private static boolean isCompound(Token first, Token hyphen, Token second) {
    return hyphen.normal().equals("-")
        && first.span().end() == hyphen.span().start()
        && second.span().start() - hyphen.span().end() <= 1
        && isWord(first.normal())
        && isSmall(second.surface())
        && !isSuspended(hyphen, second);
  }

  /** "short- and long-term": the hyphen stands for a part that comes later. */
  private static boolean isSuspended(Token hyphen, Token second) {
    boolean apart = second.span().start() > hyphen.span().end();
    return apart && List.of("and", "or", "to").contains(second.normal());
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isLetter);
  }

  /** In small letters as published; parts joined before may hold hyphens and spaces. */
  private static boolean isSmall(String surface) {
    return surface.chars().noneMatch(Character::isUpperCase)
        && surface.chars().anyMatch(Character::isLowerCase);
  }

  private static Token join(String text, Token first, Token second) {
    Span span = new Span(first.span().start(), second.span().end());
    return new Token(span.of(text), first.normal() + second.normal(), span);
  }
}

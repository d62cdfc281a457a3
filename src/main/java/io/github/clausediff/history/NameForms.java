package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The compared words of a text, in which names are looked for. Parties joined by hyphens stand in
 * one order ("U.S.-Japan", "Japan-U.S."); a longer name is found without them too.
 */
final class NameForms {

  /** Comes and goes with the parties behind it. */
  private static final String ARTICLE = "the";

  private NameForms() {}

  /** The words in order, a space on either side of each. */
  static String sorted(NormalizedClause clause) {
    return joined(clause.tokens(), true);
  }

  /** The same without parties that hyphens join. */
  static String bare(NormalizedClause clause) {
    return joined(clause.tokens(), false);
  }

  private static String joined(List<Token> tokens, boolean chains) {
    StringBuilder text = new StringBuilder(" ");
    int at = 0;
    while (at < tokens.size()) {
      List<String> chain = chain(tokens, at);
      if (chain.size() > 1) {
        chain.stream().sorted().filter(w -> chains).forEach(w -> text.append(w).append(' '));
        at += 2 * chain.size() - 1;
      } else {
        Token token = tokens.get(at);
        boolean told = token.isWord() && !token.normal().equals(ARTICLE);
        text.append(told ? token.normal() + " " : "");
        at++;
      }
    }
    return text.toString();
  }

  /** Names that begin at a place, each joined to the next by a hyphen. */
  private static List<String> chain(List<Token> tokens, int from) {
    List<String> chain = new ArrayList<>();
    for (int at = from; at < tokens.size() && isName(tokens.get(at)); at += 2) {
      chain.add(tokens.get(at).normal());
      if (at + 1 == tokens.size() || !tokens.get(at + 1).surface().equals("-")) {
        break;
      }
    }
    return chain;
  }

  private static boolean isName(Token token) {
    return token.isWord() && Character.isUpperCase(token.surface().codePointAt(0));
  }
}

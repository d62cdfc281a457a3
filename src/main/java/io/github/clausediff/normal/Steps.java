package io.github.clausediff.normal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rules did to a clause: each thing once, in the order in which it happened. */
final class Steps {

  private final Set<Step> steps = new LinkedHashSet<>();

  /** The steps so far. */
  List<Step> list() {
    return List.copyOf(steps);
  }

  /** Adds what a rule made of the tokens; it may have joined some, and has lost none. */
  void add(String rule, List<Token> before, List<Token> after) {
    int at = 0;
    for (Token token : after) {
      List<Token> parts = new ArrayList<>();
      while (at < before.size() && before.get(at).span().end() <= token.span().end()) {
        parts.add(before.get(at++));
      }
      String was =
          parts.stream()
              .map(Token::normal)
              .filter(word -> !word.isEmpty())
              .collect(Collectors.joining(" "));
      if (!was.equals(token.normal())) {
        steps.add(new Step(rule, was, token.normal()));
      }
    }
  }
}

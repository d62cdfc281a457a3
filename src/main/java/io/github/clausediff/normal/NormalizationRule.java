package io.github.clausediff.normal;

import java.util.List;

/**
 * Takes away one sort of difference that is none: quotes, spelling, another name for the same
 * thing. A rule never touches surface texts, and applying it twice is applying it once.
 */
public interface NormalizationRule {

  /** Names the rule in every output. */
  String id();

  /**
   * The tokens as this rule leaves them, in order.
   *
   * @param text the clause the spans of the tokens refer to
   */
  List<Token> apply(String text, List<Token> tokens);
}

package io.github.clausediff.change;

import io.github.clausediff.align.Link;
import java.util.List;

/**
 * One way in which a change can matter: finds its effects in a link with clauses on both sides. A
 * rule looks at nothing else, and its mirror holds: with the sides exchanged it finds the opposite
 * effect or none.
 */
public interface EffectRule {

  /** Printed as {@link Effect#rule()}: lower case, words joined by hyphens. */
  String id();

  /** In the order of the words they were found in; empty when the rule says nothing. */
  List<Effect> effects(Link link, List<Edit> edits);
}

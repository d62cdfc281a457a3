package io.github.clausediff.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Follows every commitment through a chronicle, statement by statement. What is decided when a
 * statement arrives depends on it and on those before it alone: leaving out the last statement
 * gives exactly the lineages that were there before it.
 */
public final class Tracer {

  private final Chronicle chronicle;
  private final Alignments alignments;

  public Tracer(Chronicle chronicle, Alignments alignments) {
    this.chronicle = chronicle;
    this.alignments = alignments;
  }

  /** Every clause of every statement stands in at least one of the lineages. */
  public Lineages trace() {
    Terms terms = new Terms();
    Holders holders = new Holders(chronicle, terms);
    Kinship kinship = new Kinship(terms, parties());
    List<Terms> weights = new ArrayList<>();
    for (int place = 0; place < chronicle.size(); place++) {
      terms.read(chronicle.at(place).clauses());
      weights.add(terms.now());
      arrive(place, holders, kinship);
    }
    return new Lineages(chronicle, holders.grown(), weights);
  }

  private Set<String> parties() {
    return chronicle.series().parties().stream()
        .flatMap(party -> party.names().stream())
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private void arrive(int place, Holders holders, Kinship kinship) {
    List<Integer> before = chronicle.before(place);
    Support support = new Support();
    before.forEach(back -> support.add(back, alignments.between(back, place)));
    Arrival arrival = new Arrival(place, holders, kinship, support);
    before.forEach(back -> arrival.follow(back, alignments.between(back, place)));
    arrival.recall();
    arrival.found();
  }
}

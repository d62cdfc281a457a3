package io.github.clausediff.history;

import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All lineages so far, and which of them hold a clause; a merged clause is held by several. */
final class Holders {

  private final Chronicle chronicle;
  private final Terms terms;
  private final List<Growing> lineages = new ArrayList<>();
  private final IdentityHashMap<NormalizedClause, List<Growing>> holders = new IdentityHashMap<>();

  /** By place; made when first asked for. */
  private final Map<Integer, ClauseWords> words = new HashMap<>();

  /** The words of a clause → the lineage that had them last. */
  private final Map<String, Growing> byWords = new HashMap<>();

  Holders(Chronicle chronicle, Terms terms) {
    this.chronicle = chronicle;
    this.terms = terms;
  }

  Claim.Between between(int back, int place) {
    return new Claim.Between(back, place - back > 1, words(back), words(place));
  }

  private ClauseWords words(int place) {
    return words.computeIfAbsent(place, key -> new ClauseWords(clauses(place), terms));
  }

  List<NormalizedClause> clauses(int place) {
    return chronicle.at(place).clauses();
  }

  NormalizedClause clause(int place, int ordinal) {
    return clauses(place).get(ordinal);
  }

  List<Growing> of(NormalizedClause clause) {
    List<Growing> held = holders.get(clause);
    return held == null ? List.of() : Collections.unmodifiableList(held);
  }

  /** A lineage whose last form has the very words of a clause, unless it goes on already. */
  Optional<Growing> asleep(NormalizedClause clause, int place) {
    return Optional.ofNullable(byWords.get(terms.text(clause)))
        .filter(lineage -> lineage.last().place() < place)
        .filter(lineage -> Kinship.isLong(terms.text(clause)))
        .filter(lineage -> lineage.last().clauses().stream().anyMatch(c -> same(c, clause)));
  }

  private boolean same(NormalizedClause one, NormalizedClause other) {
    return terms.text(one).equals(terms.text(other));
  }

  /** Whether a lineage had the very words of a clause at any time. */
  boolean had(Growing lineage, NormalizedClause clause) {
    return lineage.had(terms.text(clause));
  }

  void found(Step first) {
    Growing lineage = new Growing(first, terms);
    lineages.add(lineage);
    note(lineage, first);
  }

  void add(Growing lineage, Step step) {
    lineage.add(step, terms);
    note(lineage, step);
  }

  private void note(Growing lineage, Step step) {
    for (NormalizedClause clause : step.clauses()) {
      holders.computeIfAbsent(clause, key -> new ArrayList<>()).add(lineage);
      byWords.put(terms.text(clause), lineage);
    }
  }

  /** In the order in which they began. */
  List<Lineage> grown() {
    return lineages.stream().map(Growing::grown).toList();
  }
}

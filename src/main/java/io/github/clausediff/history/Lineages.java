package io.github.clausediff.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All lineages of a series, in the order in which they begin. */
public final class Lineages {

  private final Chronicle chronicle;
  private final List<Lineage> all;
  private final List<Terms> weights;

  /** Id of a clause → the lineages it stands in. */
  private final Map<String, List<Lineage>> byClause = new HashMap<>();

  /** With what words weighed when each statement arrived. */
  Lineages(Chronicle chronicle, List<Lineage> all, List<Terms> weights) {
    this.chronicle = chronicle;
    this.weights = List.copyOf(weights);
    this.all = List.copyOf(all);
    for (Lineage lineage : all) {
      lineage.steps().stream()
          .flatMap(step -> step.clauses().stream())
          .forEach(
              clause ->
                  byClause
                      .computeIfAbsent(clause.clause().id(), key -> new ArrayList<>())
                      .add(lineage));
    }
  }

  /** The statements. */
  public Chronicle chronicle() {
    return chronicle;
  }

  /** What words weigh when the statement at a place arrives. */
  Terms weights(int place) {
    return weights.get(place);
  }

  /** In the order in which they begin. */
  public List<Lineage> all() {
    return all;
  }

  /** Those that have a clause, by its id; a merged clause stands in several. */
  public List<Lineage> of(String clause) {
    return List.copyOf(byClause.getOrDefault(clause, List.of()));
  }
}

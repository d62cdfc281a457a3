package io.github.clausediff.history;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Settles which part of a split goes with which lineage. Two commitments that one clause merged and
 * that part again each go their own way: a part belongs to the lineage whose earlier forms are most
 * like it. Every lineage keeps at least one.
 */
final class Contest {

  private static final Comparator<Bond> BEST =
      Comparator.comparingDouble(Bond::kin)
          .thenComparing(bond -> bond.joint().similarity())
          .thenComparing(Comparator.comparingInt(Bond::clause).reversed());

  private final List<Bond> bonds;

  Contest(List<Bond> bonds) {
    this.bonds = bonds;
  }

  /** Those that are left of each lineage, in the order in which the lineages were found. */
  List<List<Bond>> settled() {
    Map<Growing, List<Bond>> byLineage =
        bonds.stream()
            .collect(Collectors.groupingBy(Bond::lineage, LinkedHashMap::new, Collectors.toList()));
    Map<Integer, List<Bond>> byClause = bonds.stream().collect(Collectors.groupingBy(Bond::clause));
    return byLineage.values().stream().map(own -> settled(own, byClause)).toList();
  }

  private static List<Bond> settled(List<Bond> own, Map<Integer, List<Bond>> byClause) {
    List<Bond> kept =
        own.stream()
            .filter(bond -> isNearest(bond, byClause.getOrDefault(bond.clause(), List.of())))
            .toList();
    return kept.isEmpty() ? List.of(Collections.max(own, BEST)) : kept;
  }

  private static boolean isNearest(Bond bond, List<Bond> rivals) {
    return rivals.stream()
        .filter(other -> other.lineage() != bond.lineage())
        .filter(other -> shared(other.lineage(), bond.lineage()))
        .noneMatch(other -> other.kin() > bond.kin());
  }

  private static boolean shared(Growing one, Growing other) {
    return !Collections.disjoint(one.last().clauses(), other.last().clauses());
  }
}

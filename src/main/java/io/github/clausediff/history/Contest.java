package io.github.clausediff.history;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
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

  private final Comparator<Bond> best =
      Comparator.comparingDouble(this::kin)
          .thenComparing(bond -> bond.joint().similarity())
          .thenComparing(Comparator.comparingInt(Bond::clause).reversed());

  private final List<Bond> bonds;

  /** What was worked out before: each bond contends with many. */
  private final IdentityHashMap<Bond, Double> kin = new IdentityHashMap<>();

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

  private List<Bond> settled(List<Bond> own, Map<Integer, List<Bond>> byClause) {
    List<Bond> kept =
        own.stream()
            .filter(bond -> isNearest(bond, byClause.getOrDefault(bond.clause(), List.of())))
            .toList();
    return kept.isEmpty() ? List.of(Collections.max(own, best)) : kept;
  }

  private boolean isNearest(Bond bond, List<Bond> rivals) {
    return rivals.stream()
        .filter(other -> other.lineage() != bond.lineage())
        .filter(other -> shared(other.lineage(), bond.lineage()))
        .noneMatch(other -> kin(other) > kin(bond));
  }

  private double kin(Bond bond) {
    return kin.computeIfAbsent(bond, Bond::kin);
  }

  private static boolean shared(Growing one, Growing other) {
    return !Collections.disjoint(one.last().clauses(), other.last().clauses());
  }
}

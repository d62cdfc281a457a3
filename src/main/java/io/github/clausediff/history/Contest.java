package io.github.clausediff.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

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

  /** In the order in which they were found. */
  List<Growing> lineages() {
    Set<Growing> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
    return bonds.stream().map(Bond::lineage).filter(distinct::add).toList();
  }

  List<Bond> settled() {
    List<Bond> settled = new ArrayList<>();
    for (Growing lineage : lineages()) {
      List<Bond> own = bonds.stream().filter(bond -> bond.lineage() == lineage).toList();
      List<Bond> kept = own.stream().filter(this::isNearest).toList();
      settled.addAll(kept.isEmpty() ? List.of(Collections.max(own, BEST)) : kept);
    }
    return settled;
  }

  private boolean isNearest(Bond bond) {
    return bonds.stream()
        .filter(other -> other.clause() == bond.clause() && other.lineage() != bond.lineage())
        .filter(other -> shared(other.lineage(), bond.lineage()))
        .noneMatch(other -> other.kin() > bond.kin());
  }

  private static boolean shared(Growing one, Growing other) {
    return !Collections.disjoint(one.last().clauses(), other.last().clauses());
  }
}

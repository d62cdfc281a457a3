package io.github.clausediff.history;

import io.github.clausediff.align.Alignment;
import io.github.clausediff.align.Confidence;
import io.github.clausediff.align.Link;
import io.github.clausediff.history.Branch.Relation;
import io.github.clausediff.history.Claim.Between;
import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A statement arrives: which lineages go on in it. The nearest statement before is asked first; a
 * clause or a lineage that found its partner there is not asked again further back.
 */
final class Arrival {

  private final int place;
  private final Holders holders;
  private final Kinship kinship;
  private final Support support;
  private final List<Bond> weak = new ArrayList<>();
  private final Set<Integer> taken = new TreeSet<>();

  Arrival(int place, Holders holders, Kinship kinship, Support support) {
    this.place = place;
    this.holders = holders;
    this.kinship = kinship;
    this.support = support;
  }

  /** Carries on the lineages whose last form stands in the statement at {@code back}. */
  void follow(int back, Alignment alignment) {
    holders.clauses(back).stream().map(holders::of).filter(l -> l.size() > 1).forEach(this::resume);
    List<Bond> strong = new ArrayList<>();
    Between between = holders.between(back, place);
    alignment.links().stream()
        .filter(Link::joins)
        .forEach(link -> link.earlier().forEach(earlier -> bonds(between, earlier, link, strong)));
    List<Bond> idle = kinship.idle(strong);
    weak.addAll(idle);
    strong.removeAll(idle);
    List<List<Bond>> settled = new Contest(strong).settled();
    settled.forEach(bonds -> carry(bonds.get(0).lineage(), bonds));
    settled.forEach(bonds -> bonds.forEach(bond -> taken.add(bond.clause())));
  }

  /** Of lineages that one clause merged, each whose own words are back goes with them. */
  private void resume(List<Growing> merged) {
    for (Growing lineage : merged) {
      holders.clauses(place).stream()
          .filter(clause -> lineage.last().place() < place && holders.had(lineage, clause))
          .filter(clause -> holders.of(clause).isEmpty())
          .findFirst()
          .ifPresent(clause -> resume(lineage, clause));
    }
  }

  private void resume(Growing lineage, NormalizedClause clause) {
    List<NormalizedClause> form = List.of(clause);
    double likeness = kinship.likeness(lineage.last().clauses(), form);
    Joint joint = new Joint(lineage.last().place(), Confidence.HIGH, likeness, "identical");
    holders.add(lineage, new Step(place, form, joint));
    taken.add(ordinal(clause));
  }

  private void bonds(Between between, NormalizedClause earlier, Link link, List<Bond> strong) {
    for (Growing lineage : holders.of(earlier)) {
      for (NormalizedClause later : link.later()) {
        if (lineage.last().place() == between.back() && !taken.contains(ordinal(later))) {
          Confidence confidence = support.raise(lineage, later, link.evidence().confidence());
          Claim claim = new Claim(lineage, earlier, later, link, confidence, between);
          Bond bond = bond(claim);
          (bond.joins() ? strong : weak).add(bond);
        }
      }
    }
  }

  private Bond bond(Claim claim) {
    Growing lineage = claim.lineage();
    NormalizedClause later = claim.later();
    Confidence confidence = kinship.judge(claim);
    double likeness = kinship.likeness(List.of(claim.earlier()), List.of(later));
    String matcher = claim.link().evidence().matcher();
    Joint joint = new Joint(lineage.last().place(), confidence, likeness, matcher);
    return new Bond(
        lineage,
        ordinal(later),
        () -> kinship.shared(claim),
        joint,
        () -> kinship.kin(lineage, later));
  }

  private static int ordinal(NormalizedClause clause) {
    return ClauseWords.place(clause);
  }

  private void carry(Growing lineage, List<Bond> bonds) {
    List<NormalizedClause> form =
        bonds.stream()
            .map(Bond::clause)
            .sorted()
            .distinct()
            .map(j -> holders.clause(place, j))
            .toList();
    Joint doubtful =
        bonds.stream()
            .map(Bond::joint)
            .max(Comparator.comparing(Joint::confidence))
            .orElseThrow(() -> new IllegalStateException("a form without a joint"));
    double likeness = kinship.likeness(lineage.last().clauses(), form);
    Joint joint = new Joint(doubtful.from(), doubtful.confidence(), likeness, doubtful.matcher());
    tieMerged(lineage, form, likeness);
    holders.add(lineage, new Step(place, form, joint));
  }

  private void tieMerged(Growing lineage, List<NormalizedClause> form, double likeness) {
    for (NormalizedClause clause : form) {
      for (Growing other : holders.of(clause)) {
        lineage.tie(Relation.MERGED, other, place, likeness);
        other.tie(Relation.MERGED, lineage, place, likeness);
      }
    }
  }

  /** Gives back lineages of the same words from any time before. */
  void recall() {
    for (NormalizedClause clause : holders.clauses(place)) {
      if (holders.of(clause).isEmpty()) {
        holders
            .asleep(clause, place)
            .ifPresent(
                lineage -> {
                  int from = lineage.last().place();
                  Joint joint = new Joint(from, Confidence.HIGH, 1, "identical");
                  holders.add(lineage, new Step(place, List.of(clause), joint));
                });
      }
    }
  }

  /**
   * Begins a lineage with every clause that carries none on, and notes what may belong together.
   */
  void found() {
    for (NormalizedClause clause : holders.clauses(place)) {
      if (holders.of(clause).isEmpty()) {
        holders.found(new Step(place, List.of(clause), null));
      }
    }
    for (Bond bond : weak) {
      for (Growing other : holders.of(holders.clause(place, bond.clause()))) {
        double likeness = bond.joint().similarity();
        bond.lineage().tie(Relation.MAY_CONTINUE, other, place, likeness);
        other.tie(Relation.MAY_COME_FROM, bond.lineage(), place, likeness);
      }
    }
  }
}

package io.github.clausediff.history;

import io.github.clausediff.align.Confidence;
import io.github.clausediff.normal.NormalizedClause;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a link carries a commitment on. A link says that two clauses answer each other; a lineage
 * wants more: that the later one is still the commitment with which the lineage began. So it is
 * held against the earlier forms as well, and a chain of weak links joins nothing.
 */
final class Kinship {

  /** A link that is sure carries on from this likeness; read on leaders' statements. */
  private static final double SURE = 0.2;

  /** One of medium confidence from this, between clauses that share a topic. */
  private static final double LIKELY = 0.25;

  /** The same without a known topic that both are about. */
  private static final double LIKELY_WITHOUT_TOPIC = 0.32;

  /** What is asked more where statements without the commitment lie between. */
  private static final double GAP = 0.12;

  /** Two of a doubtful group of several, which is as doubtful as its least sure clause. */
  private static final double PART = 0.4;

  /** Below this, clauses of which one names a topic that the other does not are not the same. */
  private static final double SAME_WORDS = 0.5;

  /** A form is no stranger from this likeness; clauses drawn at random reach it once in 100. */
  private static final double RESEMBLES = 0.15;

  /** From this number of words on, equal words are no coincidence. */
  private static final int WORDS = 6;

  /** Clauses that share less than that share at least so many words; read on real statements. */
  private static final int SHARED = 5;

  /** So few words, small ones counted, say little by themselves, */
  private static final int SHORT = 10;

  /** unless nearly all of them are the same. */
  private static final double NEARLY_SAME = 0.8;

  private final Terms terms;
  private final Set<String> parties;

  /** {@code parties}: their names in normal form. */
  Kinship(Terms terms, Set<String> parties) {
    this.terms = terms;
    this.parties = Set.copyOf(parties);
  }

  /** How sure it is that the later clause carries the lineage on. */
  Confidence judge(Claim claim) {
    if (claim.pinned() || sameWords(claim.earlier(), claim.later())) {
      return Confidence.HIGH;
    }
    int[] earlier = terms.of(claim.earlier());
    int[] later = terms.of(claim.later());
    double likeness = terms.likeness(earlier, later);
    int[] shared = Terms.shared(earlier, later);
    boolean holds =
        likeness >= asked(claim)
            && !apart(claim, likeness)
            && (likeness >= SAME_WORDS || shared.length >= SHARED)
            && (likeness >= NEARLY_SAME || !isOutOfPlace(claim, earlier, later))
            && resembles(claim.lineage(), later)
            && !isFormula(claim, earlier, later, shared)
            && (!claim.gap() || likeness >= SAME_WORDS || bareLikeness(claim) >= SURE);
    return holds ? claim.asPart() : Confidence.TO_REVIEW;
  }

  /** Without the names of parties: the same partners are named for many reasons. */
  private double bareLikeness(Claim claim) {
    return terms.likeness(
        terms.without(parties, claim.earlier()), terms.without(parties, claim.later()));
  }

  private static boolean apart(Claim claim, double likeness) {
    boolean part = claim.group() && claim.confidence() != Confidence.TO_REVIEW;
    return likeness < SAME_WORDS && claim.topicsDiffer() && !part;
  }

  /** The likeness from which a claim holds; above 1 where none is enough. */
  private static double asked(Claim claim) {
    return switch (claim.confidence()) {
      case HIGH -> SURE;
      case MEDIUM -> claim.group() ? SURE : likely(claim);
      case TO_REVIEW -> claim.group() ? PART : 2;
    };
  }

  private static double likely(Claim claim) {
    return (claim.shareTopic() ? LIKELY : LIKELY_WITHOUT_TOPIC) + (claim.gap() ? GAP : 0);
  }

  /**
   * Whether all that the two share is a formula that others use as well, while each names something
   * else: "welcomed consultations with A" and "welcomed consultations with B".
   */
  private static boolean isFormula(Claim claim, int[] earlier, int[] later, int[] shared) {
    return shared.length < earlier.length
        && shared.length < later.length
        && claim.othersHave(shared);
  }

  /**
   * Whether one is short and the two stand among strangers: who "its people" are, and whose "donor
   * base", is said around them. A known topic that both are about says enough; of a clause that
   * stands alone, nothing can be said.
   */
  private boolean isOutOfPlace(Claim claim, int[] earlier, int[] later) {
    if (Math.min(earlier.length, later.length) > SHORT || claim.shareTopic()) {
      return false;
    }
    int[] before = claim.aroundEarlier();
    int[] after = claim.aroundLater();
    boolean alone = before.length == 0 || after.length == 0;
    return !alone && terms.likeness(before, after) < RESEMBLES;
  }

  /** Whether the two say the same, word for word, and enough of it. */
  private boolean sameWords(NormalizedClause one, NormalizedClause other) {
    return isLong(terms.text(one)) && terms.text(one).equals(terms.text(other));
  }

  /** Whether a text has so many words that having them again is no coincidence. */
  static boolean isLong(String normalText) {
    int spaces = 0;
    for (int at = normalText.indexOf(' '); at >= 0; at = normalText.indexOf(' ', at + 1)) {
      spaces++;
    }
    return spaces >= WORDS - 1;
  }

  /** Whether more than half of the earlier forms are no strangers. */
  private boolean resembles(Growing lineage, int[] words) {
    List<int[]> forms = lineage.witnesses();
    int alike = 0;
    for (int[] form : forms) {
      alike += terms.likeness(form, words) >= RESEMBLES ? 1 : 0;
    }
    return 2 * alike > forms.size();
  }

  /** Mean likeness to the forms of a lineage. */
  double kin(Growing lineage, NormalizedClause later) {
    int[] words = terms.of(later);
    return lineage.witnesses().stream()
        .mapToDouble(form -> terms.likeness(form, words))
        .average()
        .orElse(0);
  }

  int[] shared(Claim claim) {
    return Terms.shared(terms.of(claim.earlier()), terms.of(claim.later()));
  }

  /** Those that carry nothing on which others do not carry on far better. */
  List<Bond> idle(List<Bond> bonds) {
    Map<Integer, List<Bond>> byClause = bonds.stream().collect(Collectors.groupingBy(Bond::clause));
    return bonds.stream()
        .filter(bond -> bond.isIdle(byClause.getOrDefault(bond.clause(), List.of()), terms))
        .toList();
  }

  double likeness(List<NormalizedClause> earlier, List<NormalizedClause> later) {
    return terms.likeness(terms.of(earlier), terms.of(later));
  }
}

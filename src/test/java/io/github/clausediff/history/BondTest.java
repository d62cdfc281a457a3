package io.github.clausediff.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.align.Confidence;
import io.github.clausediff.normal.NormalizedClause;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a lineage has nothing of its own in a clause that another one carries on. */
class BondTest {

  private static final Witness STATEMENT =
      Chronicles.witness(
          2001,
          "They opposed tolls in the Tolven Reef and dredging off the Orm rocks.",
          "They opposed tolls in the Tolven Reef and dredging off the Sund rocks.",
          "They opposed tolls.",
          "They opposed tolls and feared for the Sund rocks.");

  private final Terms terms = new Terms();

  private static NormalizedClause clause(int at) {
    return STATEMENT.clauses().get(at);
  }

  /** Of a lineage that ends in a clause, with the second clause. */
  private Bond bond(int at, double similarity) {
    Growing lineage = new Growing(new Step(0, List.of(clause(at)), null), terms);
    Joint joint = new Joint(0, Confidence.MEDIUM, similarity, "likely");
    return new Bond(
        lineage, 1, () -> Terms.shared(terms.of(clause(at)), terms.of(clause(1))), joint, () -> 0);
  }

  @Test
  void whatAnotherExplainsFarBetterIsIdle() {
    terms.read(STATEMENT.clauses());
    Bond strong = bond(0, 0.8);
    Bond weak = bond(2, 0.3);

    assertThat(weak.isIdle(List.of(strong, weak), terms)).isTrue();
    assertThat(strong.isIdle(List.of(strong, weak), terms)).isFalse();
  }

  @Test
  void whatExplainsSomethingOfItsOwnIsNot() {
    terms.read(STATEMENT.clauses());
    Bond own = bond(3, 0.3);

    assertThat(own.isIdle(List.of(bond(0, 0.8), own), terms)).isFalse();
  }

  @Test
  void whatIsNearlyAsAlikeIsNot() {
    terms.read(STATEMENT.clauses());
    Bond near = bond(2, 0.5);

    assertThat(near.isIdle(List.of(bond(0, 0.8), near), terms)).isFalse();
  }
}

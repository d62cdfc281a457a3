package io.github.clausediff.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.align.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ContestTest {

  private final Terms terms = new Terms();
  private final AtomicInteger asked = new AtomicInteger();

  private Bond bond(Growing lineage, int clause, double kin) {
    return new Bond(
        lineage,
        clause,
        () -> new int[0],
        new Joint(0, Confidence.HIGH, 0.5, "likely"),
        () -> {
          asked.incrementAndGet();
          return kin;
        });
  }

  @Test
  void kinshipIsWorkedOutOnceABondHoweverManyContend() {
    Witness before = Chronicles.witness(2001, "They spoke of the reef and of the ferry.");
    terms.read(before.clauses());
    List<Bond> bonds = new ArrayList<>();
    for (int k = 0; k < 20; k++) {
      Growing lineage = new Growing(new Step(0, before.clauses(), null), terms);
      for (int clause = 0; clause < 10; clause++) {
        bonds.add(bond(lineage, clause, k == clause ? 0.9 : clause / 100.0));
      }
    }

    List<List<Bond>> settled = new Contest(bonds).settled();

    assertThat(settled.subList(0, 10))
        .allSatisfy(
            own -> assertThat(own).hasSize(1).contains(bonds.get(11 * own.get(0).clause())));
    assertThat(settled.subList(10, 20))
        .allSatisfy(own -> assertThat(own).extracting(Bond::clause).containsExactly(9));
    assertThat(asked.get()).isLessThanOrEqualTo(bonds.size());
  }
}

package io.github.clausediff.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  /** Clause 0 is unchanged, 1 is split, 2 is dropped; later 3 may go with 2 or not. */
  private static final GoldPair GOLD =
      new GoldPair(
          "p",
          List.of("same", "one and two", "gone"),
          List.of("SAME ", "one", "two", "new"),
          List.of(link(0, 0), new GoldLink(List.of(1), List.of(1, 2))),
          List.of(new Cell(0, 0), new Cell(1, 1), new Cell(1, 2)),
          List.of(new Cell(2, 3)),
          List.of());

  @Test
  void whatIsRightIsFullyRight() {
    Evaluation evaluation = Evaluation.of(GOLD, GOLD.links());

    assertThat(evaluation.pair()).isEqualTo(new Tally(3, 3, 3));
    assertThat(evaluation.changed()).isEqualTo(new Tally(2, 2, 2));
    assertThat(evaluation.group().f1()).isEqualTo(1);
    assertThat(evaluation.of(ClauseClass.SPLIT)).isEqualTo(new Tally(3, 3, 3));
    assertThat(evaluation.of(ClauseClass.UNCHANGED)).isEqualTo(new Tally(2, 2, 2));
    assertThat(evaluation.of(ClauseClass.DROPPED)).isEqualTo(new Tally(1, 1, 1));
    assertThat(evaluation.of(ClauseClass.MOVED)).isEqualTo(Tally.NOTHING);
  }

  @Test
  void anOptionalPairIsNeitherRightNorWrong() {
    Evaluation evaluation = Evaluation.of(GOLD, List.of(link(0, 0), link(1, 1), link(2, 3)));

    assertThat(evaluation.pair()).isEqualTo(new Tally(2, 2, 3));
    assertThat(evaluation.group()).isEqualTo(new Tally(1, 3, 2));
  }

  @Test
  void nothingFoundIsScoredNought() {
    assertThat(Evaluation.of(GOLD, List.of()).pair().f1()).isZero();
  }

  private static GoldLink link(int earlier, int later) {
    return new GoldLink(List.of(earlier), List.of(later));
  }
}

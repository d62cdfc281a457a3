package io.github.clausediff.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How long what is gone had stood. */
class TenureTest {

  private static final String REEF =
      "The Ministers reaffirmed the importance of open passage through the Tolven Reef.";
  private static final String FERRY =
      "They welcomed the plan for a night ferry between Arle and Sund.";

  private static List<Integer> gone(int from, int place, Witness... witnesses) {
    return Tenure.gone(Chronicles.trace(Chronicles.of(witnesses)), from, place).stream()
        .map(Tenure::run)
        .toList();
  }

  @Test
  void statementsInARowCountUpToTheLastThatHasIt() {
    Witness[] years = {
      Chronicles.witness(2001, REEF, FERRY),
      Chronicles.witness(2002, FERRY, REEF),
      Chronicles.witness(2003, FERRY, REEF),
      Chronicles.witness(2004, FERRY)
    };

    assertThat(gone(2, 3, years)).containsExactly(3);
    assertThat(gone(0, 3, years)).as("two statements between still had it").containsExactly(3);
    assertThat(gone(1, 2, years)).as("it goes on").isEmpty();
  }

  @Test
  void whatWasGoneBeforeIsNotGoneAgain() {
    assertThat(
            gone(
                1,
                3,
                Chronicles.witness(2001, REEF, FERRY),
                Chronicles.witness(2002, REEF, FERRY),
                Chronicles.witness(2003, FERRY),
                Chronicles.witness(2004, FERRY)))
        .isEmpty();
  }

  @Test
  void aDigestNeitherEndsNorCounts() {
    Witness[] years = {
      Chronicles.witness(2001, REEF, FERRY),
      Chronicles.witness(2002, REEF, FERRY),
      Chronicles.overview(2003, FERRY),
      Chronicles.witness(2004, FERRY)
    };

    assertThat(gone(1, 2, years)).as("an overview leaves lines out").isEmpty();
    assertThat(gone(1, 3, years)).containsExactly(2);
  }
}

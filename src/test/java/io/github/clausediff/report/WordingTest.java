package io.github.clausediff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Position;
import io.github.clausediff.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static Clause clause(int line, String... section) {
    Position position = new Position(1, 1, 1, line, new Span(0, 4));
    return new Clause("draft/1", "They met.", List.of(section), position);
  }

  @Test
  void datesAreWrittenOutAndWhatIsNoDateStays() {
    assertThat(Wording.date("2031-05-02")).isEqualTo("2 May 2031");
    assertThat(Wording.date("2031-13-02")).isEqualTo("2031-13-02");
    assertThat(Wording.date("spring 2031")).isEqualTo("spring 2031");
  }

  @Test
  void sharesHaveTwoDecimals() {
    assertThat(Wording.rounded(0.125).toPlainString()).isEqualTo("0.13");
    assertThat(Wording.rounded(1).toPlainString()).isEqualTo("1.00");
  }

  @Test
  void aPlaceIsSectionsAndLinesEachNamedOnce() {
    assertThat(Wording.place(List.of(clause(27)))).isEqualTo("line 27");
    assertThat(
            Wording.place(
                List.of(
                    clause(27, "2. Region", "(3)"),
                    clause(27, "2. Region", "(3)"),
                    clause(29, "2. Region", "(3)"),
                    clause(61, "4. Posture"))))
        .isEqualTo("2. Region › (3), lines 27, 29; 4. Posture, line 61");
  }
}

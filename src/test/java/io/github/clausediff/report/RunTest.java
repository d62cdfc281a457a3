package io.github.clausediff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.change.Edit;
import io.github.clausediff.change.Edit.Op;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunTest {

  @Test
  void theLaterTextIsReadWithWhatIsGoneInItsPlace() {
    assertThat(
            Run.of(
                List.of(
                    new Edit(Op.EQUAL, "They \u201cmet\u201d ", "They \"met\" "),
                    new Edit(Op.DELETE, "in May", ""),
                    new Edit(Op.EQUAL, ".", "."))))
        .containsExactly(
            new Run(Op.EQUAL, "They \"met\" "),
            new Run(Op.DELETE, "in May"),
            new Run(Op.EQUAL, "."));
  }

  @Test
  void aSpaceKeepsADeletedWordFromTheOneInItsPlace() {
    assertThat(
            Run.of(
                List.of(
                    new Edit(Op.EQUAL, "They ", "They "),
                    new Edit(Op.DELETE, "met", ""),
                    new Edit(Op.INSERT, "", "ate"))))
        .extracting(Run::text)
        .containsExactly("They ", "met", " ", "ate");
  }

  @Test
  void thereIsNoRedlineWhereNoWordIsShared() {
    assertThat(
            Run.of(
                List.of(
                    new Edit(Op.DELETE, "They met", ""),
                    new Edit(Op.INSERT, "", "Both ate"),
                    new Edit(Op.EQUAL, ".", "."))))
        .isEmpty();
  }
}

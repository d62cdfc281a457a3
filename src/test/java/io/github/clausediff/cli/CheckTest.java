package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The check from its command line. */
class CheckTest {

  @Test
  void theNewestStatementIsHeldAgainstTheWordsGiven() {
    Run run = Run.of("check", "--series", "sample", "--fail-on", "softened");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "2034-02-21-joint-statement → 2035-09-09-joint-statement: the joint-statement before\n");
    assertThat(run.out())
        .contains(
            "  error 3afcc1839949 softened: softened (expand → Suspend): “Suspend the yearly"
                + " exercise STEADY_LANTERN until further notice.”\n"
                + "    statements/sample/2035-09-09-joint-statement.md:43\n")
        .endsWith("\nfailed: 4 errors, 0 warnings, 0 notices, 0 waived\n");
  }

  @Test
  void aWordThatIsNoneIsAnErrorThatListsTheWords() {
    Run run = Run.of("check", "--fail-on", "dropped,gone");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "no kind or effect \"gone\"; expected some of dropped, new, reworded, split, merged,"
                + " moved, strengthened, softened, widened, narrowed, actor-changed, delivered\n");
  }

  @Test
  void whereNothingIsEarlierThereIsNothingToCheck() {
    Run run = Run.of("check", "--series", "japan-us", "--fail-on", "dropped");
    assertThat(run.status()).isEqualTo(0);
    assertThat(run.out())
        .contains("nothing to compare it with: no statement of the series is earlier")
        .endsWith("\nnothing to check: 0 errors, 0 warnings, 0 notices, 0 waived\n");
  }
}

package io.github.clausediff.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.gate.IntegrityFinding.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which findings make a gate fail. */
class VerdictTest {

  private static final Waiver WAIVER = new Waiver("w", "r", "", "", "", "", "", Place.of("w"));

  private static Violation violation(Severity severity) {
    return new Violation("v", "limit", severity, "m", List.of(), Place.of("f"), Place.of("f"));
  }

  private static IntegrityFinding integrity(Severity severity) {
    return new IntegrityFinding("i", Check.SHORT, severity, "s", "m", Place.of("f"));
  }

  private static Checked checked(String earlier, List<Violation> violations, List<Waived> waived) {
    return new Checked("s", earlier, "l", "f", "c", Policy.NONE, violations, waived);
  }

  private static Verdict verdict(boolean strict, Severity violation, Severity finding) {
    Checked checked = checked("e", List.of(violation(violation)), List.of());
    return new Verdict(
        List.of(checked), "scope", List.of(integrity(finding)), List.of(), List.of(), strict);
  }

  @Test
  void anErrorFails() {
    assertThat(verdict(false, Severity.ERROR, Severity.NOTICE).passed()).isFalse();
    assertThat(verdict(false, Severity.NOTICE, Severity.ERROR).passed()).isFalse();
  }

  @Test
  void aWarningFailsOnlyWhereItIsStrict() {
    assertThat(verdict(false, Severity.WARNING, Severity.WARNING).passed()).isTrue();
    assertThat(verdict(true, Severity.WARNING, Severity.NOTICE).passed()).isFalse();
    assertThat(verdict(true, Severity.NOTICE, Severity.WARNING).passed()).isFalse();
  }

  @Test
  void aNoticeNeverFails() {
    assertThat(verdict(true, Severity.NOTICE, Severity.NOTICE).passed()).isTrue();
  }

  @Test
  void whatIsWaivedFailsNothingAndIsNotCounted() {
    Waived waived = new Waived(violation(Severity.ERROR), WAIVER);
    Waived other = new Waived(integrity(Severity.ERROR), WAIVER);
    Verdict verdict =
        new Verdict(
            List.of(checked("e", List.of(), List.of(waived))),
            "scope",
            List.of(),
            List.of(other),
            List.of(),
            true);
    assertThat(verdict.passed()).isTrue();
    assertThat(verdict.count(Severity.ERROR)).isZero();
    assertThat(verdict.waived()).containsExactly(waived, other);
  }

  @Test
  void staleWaiversCountByTheirSeverity() {
    StaleWaiver stale = new StaleWaiver("w", Severity.ERROR, "m", false, WAIVER);
    Verdict verdict = new Verdict(List.of(), "scope", List.of(), List.of(), List.of(stale), false);
    assertThat(verdict.passed()).isFalse();
    assertThat(verdict.count(Severity.ERROR)).isEqualTo(1);
    assertThat(verdict.count(Severity.WARNING)).isZero();
  }

  @Test
  void nothingWasLookedAtWhereNothingWasComparedAndNoFormulaHeld() {
    assertThat(new Verdict(List.of(), "", List.of(), List.of(), List.of(), false).lookedAt())
        .isFalse();
    assertThat(checked("", List.of(), List.of()).lookedAt()).isFalse();
    assertThat(checked("e", List.of(), List.of()).lookedAt()).isTrue();
    Policy policy = GateTest.policy("must-hold: [{phrase: Narrows}]");
    Checked alone = new Checked("s", "", "l", "f", "c", policy, List.of(), List.of());
    assertThat(alone.lookedAt()).isTrue();
    assertThat(new Verdict(List.of(alone), "", List.of(), List.of(), List.of(), false).lookedAt())
        .isTrue();
  }

  @Test
  void theWordsOfSeveritiesAreThoseOfTheOutput() {
    assertThat(Severity.WORDS).containsExactly("error", "warning", "notice");
    assertThat(Severity.of("warning")).contains(Severity.WARNING);
    assertThat(Severity.of("fatal")).isEmpty();
  }
}

package io.github.clausediff.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.clausediff.change.ChangeSet;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Waivers: read, written, used, and stale. */
class WaiverTest {

  private static final LocalDate TODAY = LocalDate.of(2032, 3, 3);

  private static Waivers read(String yaml) {
    return WaiverReader.read(new SourceText("waivers.yaml", yaml));
  }

  private static void wrong(String yaml, String... messages) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(InputException.class)
        .hasMessage(String.join("\n", messages));
  }

  private static Waiver waiver(String id, String review, String earlier, String later) {
    return new Waiver(id, "why", "me", "2032-02-03", review, earlier, later, Place.of("w"));
  }

  private static final ChangeSet CHANGES = GateTest.PAIR.changes();
  private static final String DROPPED = CHANGES.changes().get(2).id();
  private static final Policy POLICY =
      GateTest.policy("limits: [{kind: dropped}]\nmust-hold: [{phrase: the bridge}]");

  private static Gate.Outcome check(Waiver... waivers) {
    return new Gate(Pair.SERIES, POLICY, new Waivers(List.of(waivers))).compare(CHANGES);
  }

  @Test
  void everythingOfAWaiverIsRead() {
    Waivers waivers =
        read(
            """
            # comment
            - change: 3f9c2a71b0de
              reason: "two
                lines"
              by: A. Person
              date: 2032-02-03
              review: 2032-12-31
              earlier: 2031-01-01
              later: 2032-02-02
            - change: "123456789012"
              reason: short
            """);
    assertThat(waivers.entries())
        .containsExactly(
            new Waiver(
                "3f9c2a71b0de",
                "two lines",
                "A. Person",
                "2032-02-03",
                "2032-12-31",
                "2031-01-01",
                "2032-02-02",
                new Place("waivers.yaml", 2)),
            new Waiver("123456789012", "short", "", "", "", "", "", new Place("waivers.yaml", 10)));
    assertThat(read("# none so far\n").entries()).isEmpty();
  }

  @Test
  void whatIsWrongWithWaiversIsNamedAllTogether() {
    wrong(
        """
        - change: 3f9c
          reason: ""
          date: yesterday
          review: +12032-01-01
        - change: 3f9c2a71b0de
          reason: once
        - change: 3f9c2a71b0de
          reason: twice
        """,
        "waivers.yaml:1:3: change is \"3f9c\"; expected 12 hex digits",
        "waivers.yaml:1:3: a waiver without a reason; expected \"reason: why it is accepted\"",
        "waivers.yaml:1:3: date is \"yesterday\"; expected a day as yyyy-mm-dd",
        "waivers.yaml:1:3: review is \"+12032-01-01\"; expected a day as yyyy-mm-dd",
        "waivers.yaml:7:3: 3f9c2a71b0de is waived twice; expected one waiver for it");
    wrong(
        "- change: 3f9c2a71b0de\n  because: x\n",
        "waivers.yaml:2:3: unknown key \"because\"; expected a waiver with change, reason, by, date,"
            + " review, earlier or later");
  }

  @Test
  void aWaivedChangeIsNoViolationAndStaysVisible() {
    Waiver waiver = waiver(DROPPED, "", "2031-01-01", "2032-02-02");
    Gate.Outcome outcome = check(waiver);
    assertThat(outcome.waived()).hasSize(1);
    assertThat(outcome.waived().get(0).waiver()).isEqualTo(waiver);
    assertThat(outcome.waived().get(0).finding().message())
        .isEqualTo(
            "dropped: not found in 2032-02-02: “Tarsk reaffirmed freedom of passage through the"
                + " Narrows.”");
    assertThat(outcome.violations()).extracting(Violation::id).doesNotContain(DROPPED).hasSize(2);
  }

  @Test
  void aWaiverForOtherStatementsExcusesNothing() {
    assertThat(check(waiver(DROPPED, "", "2030-01-01", "")).waived()).isEmpty();
    assertThat(check(waiver(DROPPED, "", "", "2033-01-01")).waived()).isEmpty();
    assertThat(check(waiver(DROPPED, "", "", "2032-02-02")).waived()).hasSize(1);
    assertThat(check(waiver("000000000000", "", "", "")).waived()).isEmpty();
  }

  @Test
  void aFormulaIsWaivedByTheIdOfItsViolation() {
    List<Violation> open = check().violations();
    Violation formula = open.get(open.size() - 1);
    Gate.Outcome outcome = check(waiver(formula.id(), "", "", "2032-02-02"));
    assertThat(outcome.waived()).extracting(Waived::finding).containsExactly(formula);
    assertThat(outcome.violations()).doesNotContain(formula);
  }

  @Test
  void aWaivedChangeDoesNotCountAgainstANumber() {
    Policy policy = GateTest.policy("limits: [{kind: dropped, at-most: 1}]");
    Gate gate = new Gate(Pair.SERIES, policy, new Waivers(List.of(waiver(DROPPED, "", "", ""))));
    Gate.Outcome outcome = gate.compare(CHANGES);
    assertThat(outcome.violations()).isEmpty();
    assertThat(outcome.waived()).hasSize(1);
  }

  private static List<StaleWaiver> stale(Waiver... waivers) {
    Gate.Outcome outcome = check(waivers);
    Checked checked =
        new Checked(
            "tides",
            "2031-01-01",
            "2032-02-02",
            "f",
            "c",
            outcome.held(),
            outcome.violations(),
            outcome.waived());
    return new StaleWaivers(
            List.of(checked), List.of(), Set.of("2030-01-01"), Set.of("aaaaaaaaaaaa"), TODAY)
        .of(new Waivers(List.of(waivers)), Severity.WARNING);
  }

  private static List<String> messages(Waiver... waivers) {
    return stale(waivers).stream().map(s -> s.rule() + " " + s.message()).toList();
  }

  @Test
  void aWaiverThatIsUsedAndNotOverdueIsNotStale() {
    assertThat(messages(waiver(DROPPED, "", "", ""))).isEmpty();
    assertThat(messages(waiver(DROPPED, "2032-03-03", "", ""))).isEmpty();
  }

  @Test
  void aWaiverPastItsReviewStillExcusesAndIsReported() {
    Waiver waiver = waiver(DROPPED, "2032-03-02", "2031-01-01", "2032-02-02");
    assertThat(check(waiver).waived()).hasSize(1);
    assertThat(messages(waiver))
        .containsExactly(
            "waiver-overdue waiver of " + DROPPED + ": to be looked at again since 2032-03-02");
    assertThat(stale(waiver).get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(stale(waiver).get(0).place()).isEqualTo(Place.of("w"));
    assertThat(stale(waiver).get(0).id()).isEqualTo(DROPPED);
  }

  @Test
  void aWaiverThatExcusesNothingIsReported() {
    String nothing = "waiver-unused waiver of 000000000000: nothing answers to it any more";
    assertThat(messages(waiver("000000000000", "", "", ""))).containsExactly(nothing);
    assertThat(messages(waiver("000000000000", "2032-01-01", "2031-01-01", "2032-02-02")))
        .containsExactly(nothing);
    assertThat(messages(waiver("000000000000", "", "", "2032-02-02"))).containsExactly(nothing);
  }

  @Test
  void aWaiverForStatementsThatWereNotCheckedIsNotJudged() {
    assertThat(messages(waiver("000000000000", "2032-01-01", "", "2030-01-01"))).isEmpty();
    assertThat(messages(waiver("000000000000", "", "2030-01-01", "2031-01-01"))).isEmpty();
  }

  @Test
  void aWaiverForAStatementThatIsNotThereIsReported() {
    assertThat(messages(waiver("000000000000", "", "2031-01-01", "2029-01-01")))
        .containsExactly("waiver-unused waiver of 000000000000: there is no statement 2029-01-01");
  }

  @Test
  void aWaiverOfWhatOnlyAnotherRevisionTellsIsNotJudged() {
    assertThat(messages(waiver("aaaaaaaaaaaa", "", "", "2032-02-02"))).isEmpty();
    assertThat(messages(waiver("aaaaaaaaaaaa", "", "", "2029-01-01"))).isEmpty();
  }

  @Test
  void whatIsExcusedOfIntegrityCountsAsUsed() {
    Waiver waiver = waiver("000000000000", "2032-01-01", "", "2030-01-01");
    IntegrityFinding finding =
        new IntegrityFinding(
            "000000000000",
            IntegrityFinding.Check.ALTERED,
            Severity.ERROR,
            "2030-01-01",
            "m",
            Place.of("f"));
    Waivers.Sorted sorted = new Waivers(List.of(waiver)).sort(List.of(finding));
    assertThat(sorted.open()).isEmpty();
    assertThat(sorted.waived()).containsExactly(new Waived(finding, waiver));
    assertThat(Waivers.NONE.sort(List.of(finding)).open()).containsExactly(finding);
    List<StaleWaiver> stale =
        new StaleWaivers(List.of(), sorted.waived(), Set.of("2030-01-01"), Set.of(), TODAY)
            .of(new Waivers(List.of(waiver)), Severity.NOTICE);
    assertThat(stale).extracting(StaleWaiver::overdue).containsExactly(true);
  }

  private static String write(String file, Waiver waiver) {
    return WaiverWriter.add(new SourceText("waivers.yaml", file), waiver);
  }

  @Test
  void aNewFileSaysWhatItIs() {
    assertThat(write("", waiver("3f9c2a71b0de", "2033-01-01", "a", "b")))
        .isEqualTo(
            """
            # What the gate would have failed for, and why it was accepted; "clausediff accept" adds to it.
            - change: "3f9c2a71b0de"
              reason: "why"
              by: "me"
              date: 2032-02-03
              review: 2033-01-01
              earlier: "a"
              later: "b"
            """);
  }

  @Test
  void everyCharacterOfAFileStaysAndWhatIsEmptyIsLeftOut() {
    String file = "# ours\r\n  - change: 3f9c2a71b0de # the first\r\n    reason: x";
    Waiver waiver = new Waiver("aaaaaaaaaaaa", "a \"b\" \\ c\nd", "", "", "", "", "", Place.of(""));
    String written = write(file, waiver);
    assertThat(written)
        .isEqualTo(
            file + "\r\n  - change: \"aaaaaaaaaaaa\"\r\n    reason: \"a \\\"b\\\" \\\\ c d\"\r\n");
    assertThat(read(written).entries().get(1).reason()).isEqualTo("a \"b\" \\ c d");
  }

  @Test
  void whatIsThereAlreadyOrInAnotherFormIsNotWritten() {
    Waiver waiver = waiver("3f9c2a71b0de", "", "", "");
    assertThatThrownBy(() -> write("- change: 3f9c2a71b0de\n  reason: x\n", waiver))
        .hasMessage("waivers.yaml:3:3: 3f9c2a71b0de is waived twice; expected one waiver for it");
    assertThatThrownBy(() -> write("[{change: aaaaaaaaaaaa, reason: x}]\n", waiver))
        .isInstanceOf(InputException.class);
  }
}

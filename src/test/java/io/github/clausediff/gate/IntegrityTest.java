package io.github.clausediff.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.change.ChangeSet;
import io.github.clausediff.gate.IntegrityFinding.Check;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Findings about statements themselves, each with its exact words. */
class IntegrityTest {

  private static final Map<Field, String> SOURCE = Map.of(Field.SOURCE, "https://example.org");
  private final Integrity integrity = new Integrity(Policy.NONE);

  private static Provenance origin(Map<Field, String> values, List<String> kept, boolean keeps) {
    return new Provenance(
        new Metadata("s1", values), "s/s1.md", "hash", List.of("other"), kept, keeps);
  }

  private static Map<Field, String> with(Field field, String value) {
    return Map.of(Field.SOURCE, "https://example.org", field, value);
  }

  private List<String> lines(Provenance... series) {
    return integrity.of(List.of(series)).stream()
        .map(f -> f.severity() + " " + f.rule() + " " + f.place() + " " + f.message())
        .toList();
  }

  private static String line(String severityAndRule, String message) {
    return severityAndRule + " " + Place.of("s/s1.md") + " " + message;
  }

  @Test
  void withoutAHashThereIsNothingToHoldATextAgainst() {
    assertThat(lines(origin(SOURCE, List.of(), true))).isEmpty();
  }

  @Test
  void aTextThatIsNotTheOneOnRecordIsAnError() {
    assertThat(lines(origin(with(Field.TEXT_SHA256, "hash"), List.of(), false))).isEmpty();
    assertThat(lines(origin(with(Field.TEXT_SHA256, "was"), List.of(), false)))
        .containsExactly(
            line("error hash-mismatch", "s1: its text is not the one whose hash is on record"));
  }

  @Test
  void aKeptSourceHasTheHashOnRecord() {
    Map<Field, String> values = with(Field.SHA256, "bytes");
    assertThat(lines(origin(values, List.of("x", "bytes"), true))).isEmpty();
    assertThat(lines(origin(values, List.of("x"), true)))
        .containsExactly(
            line(
                "error source-mismatch",
                "s1: the source kept for it is not the one whose hash is on record"));
  }

  @Test
  void whereASeriesKeepsSourcesOneThatIsMissingIsAWarning() {
    assertThat(lines(origin(with(Field.SHA256, "other"), List.of(), false))).isEmpty();
    assertThat(lines(origin(with(Field.SHA256, "hash"), List.of(), true)))
        .containsExactly(
            line(
                "warning source-missing",
                "s1: its source is not among those that the series keeps"));
  }

  @Test
  void aHashOfSomethingElseLeavesOpenWhetherTheTextWasAltered() {
    assertThat(lines(origin(with(Field.SHA256, "bytes"), List.of(), false)))
        .containsExactly(
            line(
                "notice unverified",
                "s1: its hash is that of a source that is not at hand, so it cannot be told whether"
                    + " its text was altered"));
    Map<Field, String> both =
        Map.of(Field.SOURCE, "x", Field.SHA256, "bytes", Field.TEXT_SHA256, "hash");
    assertThat(lines(origin(both, List.of(), false))).isEmpty();
  }

  @Test
  void aStatementThatDoesNotSayWhereItWasPublishedIsANoticeUnlessItIsInvented() {
    assertThat(lines(origin(Map.of(), List.of(), false)))
        .containsExactly(line("notice source-unknown", "s1: nothing tells where it was published"));
    assertThat(lines(origin(Map.of(Field.STATUS, "fictional"), List.of(), false))).isEmpty();
  }

  @Test
  void twoStatementsOfOneIdAreAnError() {
    Provenance other =
        new Provenance(new Metadata("s1", SOURCE), "s/copy.md", "h", List.of(), List.of(), false);
    assertThat(lines(origin(SOURCE, List.of(), false), other))
        .containsExactly(
            "error duplicate-id " + Place.of("s/copy.md") + " id “s1” is also that of s/s1.md");
  }

  @Test
  void whatAnotherRevisionTells() {
    Provenance of = origin(SOURCE, List.of(), false);
    assertThat(integrity.altered(of).message())
        .isEqualTo("s1: its text reads differently than before");
    assertThat(integrity.altered(of).severity()).isEqualTo(Severity.ERROR);
    assertThat(integrity.frontMatterAltered(of).message())
        .isEqualTo("s1: its front matter reads differently than before");
    assertThat(integrity.frontMatterAltered(of).severity()).isEqualTo(Severity.WARNING);
    assertThat(integrity.renamed(of, "s/s0.md").message())
        .isEqualTo("s1: it stood in s/s0.md before");
    assertThat(integrity.renamed(of, "s/s0.md").severity()).isEqualTo(Severity.WARNING);
    IntegrityFinding deleted = integrity.deleted("s0", "s/s0.md", "s/s1.md");
    assertThat(deleted.message())
        .isEqualTo("s0: it stood in s/s0.md before and is not there any more");
    assertThat(deleted.severity()).isEqualTo(Severity.ERROR);
    assertThat(deleted.statement()).isEqualTo("s0");
    assertThat(deleted.place()).isEqualTo(Place.of("s/s1.md"));
  }

  @Test
  void anIdHoldsForOneTextAloneSoThatAWaiverDoesNotCoverTheNextChange() {
    Provenance of = origin(SOURCE, List.of(), false);
    Provenance again =
        new Provenance(of.metadata(), of.file(), "another", List.of(), List.of(), false);
    assertThat(integrity.altered(of).id())
        .matches("[0-9a-f]{12}")
        .isEqualTo(integrity.altered(of).id())
        .isNotEqualTo(integrity.altered(again).id());
    assertThat(integrity.since(of)).extracting(IntegrityFinding::id).doesNotHaveDuplicates();
    Waiver gone = new Waiver("x", "r", "", "", "", "", "s0", Place.of("w"));
    assertThat(Integrity.dormant(List.of(of), new Waivers(List.of(gone))))
        .hasSize(4)
        .contains(
            integrity.altered(of).id(),
            integrity.frontMatterAltered(of).id(),
            integrity.renamed(of, "anything").id(),
            integrity.deleted("s0", "anything", "anywhere").id());
  }

  @Test
  void aPolicyTellsWhatAFindingWeighs() {
    Policy policy = GateTest.policy("integrity: {source-unknown: error}");
    assertThat(new Integrity(policy).of(List.of(origin(Map.of(), List.of(), false))))
        .extracting(IntegrityFinding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void lessThanAFifthOfTheLettersIsShort() {
    ChangeSet fifth = new Pair().with("Ten letters.", "ab.").changes();
    assertThat(integrity.shortened(fifth.earlier(), fifth.later())).isEmpty();
    ChangeSet less = new Pair().with("Ten letters 1.", "ab.").changes();
    IntegrityFinding found = integrity.shortened(less.earlier(), less.later()).orElseThrow();
    assertThat(found.message())
        .isEqualTo("2032-02-02: it has 18 percent of the letters of 2031-01-01; is it whole?");
    assertThat(found.severity()).isEqualTo(Severity.WARNING);
    assertThat(found.check()).isEqualTo(Check.SHORT);
    assertThat(found.place()).isEqualTo(Place.of("s/2032-02-02.md"));
  }
}

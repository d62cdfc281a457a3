package io.github.clausediff.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.change.ChangeSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has to stand in a statement, and how strongly. */
class FormulaTest {

  private static final String BEFORE =
      "The Ministers strongly opposed the blockade of the Narrows.";

  private static List<String> check(String later, String formula) {
    ChangeSet changes = new Pair().with(BEFORE, later).changes();
    return GateTest.lines(GateTest.check(changes, "must-hold: [" + formula + "]"));
  }

  @Test
  void aFormulaThatStandsSaysNothing() {
    assertThat(check(BEFORE, "{phrase: blockade of the Narrows}")).isEmpty();
    assertThat(check(BEFORE, "{topic: narrows}")).isEmpty();
    assertThat(check(BEFORE, "{phrase: closure of the Narrows / blockade + Narrows}")).isEmpty();
  }

  @Test
  void aPhraseIsFoundByItsAliases() {
    String later = "They thanked the Brannoch Ports.";
    assertThat(check(later, "{phrase: Ports of Brannoch}")).isEmpty();
  }

  @Test
  void aFormulaThatIsMissingPointsToWhereItStood() {
    assertThat(check("The Ministers met.", "{phrase: Narrows, id: passage, why: always said}"))
        .containsExactly(
            "error s/2031-01-01.md:11 passage: not found in 2032-02-02: phrase “Narrows”; it stood"
                + " in 2031-01-01 (always said)");
    assertThat(check("The Ministers met.", "{topic: narrows, severity: notice}"))
        .containsExactly(
            "notice s/2031-01-01.md:11 narrows: not found in 2032-02-02: topic “narrows”; it stood"
                + " in 2031-01-01");
  }

  @Test
  void aFormulaThatNeverStoodPointsToTheHeadOfTheStatement() {
    assertThat(check("The Ministers met.", "{phrase: the bridge, severity: warning}"))
        .containsExactly(
            "warning s/2032-02-02.md:1 the bridge: not found in 2032-02-02: phrase “the bridge”");
  }

  @ParameterizedTest
  @CsvSource({
    "oppose, opposed, true",
    "oppose, strongly opposed, true",
    "strongly oppose, strongly opposed, true",
    "strongly oppose, opposed, false",
    "strongly oppose, condemned, true",
    "oppose, noted, false",
    "oppose, reaffirmed, false",
    "oppose, no longer oppose, false",
    "condemn, expressed strong opposition to, false",
    "oppose, expressed strong opposition to, true",
    "strongly oppose, reiterated their strong opposition to, true",
  })
  void theActOverAFormulaIsNoWeakerThanTheOneAsked(String least, String act, boolean holds) {
    String later = "The Ministers " + act + " the blockade of the Narrows.";
    List<String> found = check(later, "{phrase: blockade, at-least: " + least + "}");
    assertThat(found.isEmpty()).as("%s", found).isEqualTo(holds);
  }

  @Test
  void onlyTheActThatGovernsTheFormulaCounts() {
    String later =
        "The Ministers noted the blockade of the Narrows and strongly condemned the raids on the"
            + " ports.";
    assertThat(check(later, "{phrase: blockade, at-least: strongly oppose}"))
        .containsExactly(
            "error s/2032-02-02.md:11 blockade: weaker than “strongly oppose” in 2032-02-02:"
                + " “noted” on phrase “blockade”: “"
                + later
                + "”");
  }

  @Test
  void withoutAnActOfALadderItIsWeaker() {
    assertThat(check("The blockade of the Narrows.", "{phrase: blockade, at-least: oppose}"))
        .containsExactly(
            "error s/2032-02-02.md:11 blockade: weaker than “oppose” in 2032-02-02: no act of any"
                + " ladder on phrase “blockade”: “The blockade of the Narrows.”");
  }

  @Test
  void anActOfAnotherLadderIsNoMeasure() {
    String later = "The Ministers will end the blockade of the Narrows.";
    assertThat(check(later, "{phrase: blockade, at-least: oppose}")).hasSize(1);
    assertThat(check(later, "{phrase: blockade, at-least: plan to}")).isEmpty();
  }

  @Test
  void aFormulaIsHeldAgainstAStatementWithoutAnEarlierOne() {
    ChangeSet changes = new Pair().with(BEFORE, "The Ministers met.").changes();
    Policy policy =
        GateTest.policy(
            "must-hold: [{phrase: Narrows}, {topic: ports, documents: overview}]\n"
                + "limits: [{kind: dropped}]");
    Gate.Outcome outcome = new Gate(Pair.SERIES, policy, Waivers.NONE).alone(changes.later());
    assertThat(GateTest.lines(outcome))
        .containsExactly(
            "error s/2032-02-02.md:1 Narrows: not found in 2032-02-02: phrase “Narrows”");
    assertThat(outcome.held().formulas()).hasSize(1);
    assertThat(outcome.held().limits()).isEmpty();
    assertThat(outcome.held().names()).containsExactly("policy.yaml");
  }

  @Test
  void aFormulaIsNamedByTheSameIdInEveryRunAndNoOther() {
    ChangeSet changes = new Pair().with(BEFORE, "The Ministers met.").changes();
    String policy = "must-hold: [{phrase: Narrows}, {phrase: blockade}]";
    List<Violation> found = GateTest.check(changes, policy).violations();
    assertThat(found.get(0).id()).matches("[0-9a-f]{12}").isNotEqualTo(found.get(1).id());
    assertThat(GateTest.check(changes, policy).violations()).isEqualTo(found);
    assertThat(found.get(0).change()).isEmpty();
  }
}

package io.github.clausediff.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.normal.NormalizedClause;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignerTest {

  private static final String SEA =
      "The Ministers opposed attempts to change the status quo in the Amber Sea by force.";
  private static final String CABLES =
      "They agreed to protect undersea cables and to share warnings of sabotage.";
  private static final String SPACE =
      "Both sides welcomed the launch of the weather satellite Heron from Cape Lowen.";
  private static final String TRADE =
      "The two sides will lower tariffs on timber, barley and machine tools.";

  @Test
  void rewordedClausesAreLinked() {
    Alignment alignment =
        align(
            List.of(SEA, CABLES, SPACE),
            List.of(
                "The Ministers strongly opposed any attempt to change the status quo by coercion"
                    + " in the Amber Sea.",
                SPACE,
                TRADE));

    assertThat(describe(alignment)).containsExactly("0-0", "1-", "2-1", "-2");
  }

  @Test
  void aMovedClauseIsMarked() {
    Alignment alignment =
        align(List.of(SEA, CABLES, SPACE, TRADE), List.of(CABLES, SPACE, TRADE, SEA));

    assertThat(alignment.links())
        .extracting(link -> link.evidence().moved())
        .containsExactly(false, false, false, true);
  }

  @Test
  void aSentenceCutInTwoIsASplit() {
    Alignment alignment =
        align(
            List.of(SEA, CABLES, SPACE),
            List.of(
                SEA,
                "They agreed to protect undersea cables.",
                "They agreed to share warnings of sabotage.",
                SPACE));

    assertThat(describe(alignment)).contains("1-1,2");
  }

  @Test
  void twoSentencesMadeOneAreAMerger() {
    Alignment alignment =
        align(
            List.of(
                SEA,
                "They agreed to protect undersea cables.",
                "They agreed to share warnings of sabotage.",
                SPACE),
            List.of(SEA, CABLES, SPACE));

    assertThat(describe(alignment)).contains("1,2-1");
  }

  @Test
  void aRepeatedFormulaIsLinkedOnceEach() {
    String formula = "The Ministers reaffirmed their commitment.";
    Alignment alignment =
        align(
            List.of(SEA, formula, CABLES, formula, SPACE),
            List.of(SEA, formula, CABLES, formula, SPACE));

    assertThat(describe(alignment)).containsExactly("0-0", "1-1", "2-2", "3-3", "4-4");
  }

  @Test
  void anOmissionStandsBehindTheClauseBeforeItAndNamesTheNearestClause() {
    Alignment alignment =
        align(List.of(CABLES, SEA, SPACE), List.of(SPACE, CABLES, "They agreed to sail."));

    assertThat(describe(alignment)).containsExactly("2-0", "0-1", "1-", "-2");
    assertThat(alignment.nearest())
        .extracting(near -> near.of().clause().text())
        .containsExactly(SEA, "They agreed to sail.");
  }

  @Test
  void nothingAgainstNothingIsNothing() {
    assertThat(align(List.of(), List.of()).links()).isEmpty();
    assertThat(describe(align(List.of(SEA), List.of()))).containsExactly("0-");
    assertThat(describe(align(List.of(), List.of(SEA)))).containsExactly("-0");
  }

  private static Alignment align(List<String> earlier, List<String> later) {
    return new Aligner().align(Drafts.statement(earlier), Drafts.statement(later));
  }

  private static List<String> describe(Alignment alignment) {
    return alignment.links().stream()
        .map(link -> places(link.earlier()) + "-" + places(link.later()))
        .toList();
  }

  private static String places(List<NormalizedClause> clauses) {
    return String.join(
        ",",
        clauses.stream()
            .map(clause -> String.valueOf(clause.clause().position().ordinal() - 1))
            .toList());
  }
}

package io.github.clausediff.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Series;
import java.util.ArrayList;
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
  void aRepeatedFormulaGoesToTheSectionOfItsHeadingWhereverThatStands() {
    String formula = "The Ministers reaffirmed their commitment.";
    List<NormalizedClause> earlier =
        under(
            List.of("1. Space", "1. Space", "2. Cables", "2. Cables", "3. The Sea", "3. The Sea"),
            List.of(SPACE, formula, CABLES, formula, SEA, formula));
    List<NormalizedClause> later =
        under(
            List.of("I. The Sea", "I. The Sea", "II. Space", "II. Space", "III. Cables"),
            List.of(SEA, formula, SPACE, formula, formula));
    assertThat(describe(new Aligner().align(earlier, later)))
        .containsExactlyInAnyOrder("4-0", "5-1", "0-2", "1-3", "3-4", "2-");
    assertThat(describe(new Aligner().align(later, earlier)))
        .containsExactlyInAnyOrder("0-4", "1-5", "2-0", "3-1", "4-3", "-2");
  }

  private static List<NormalizedClause> under(List<String> headings, List<String> texts) {
    List<Clause> clauses = new ArrayList<>();
    for (int k = 0; k < texts.size(); k++) {
      Clause loose = Clause.loose("draft", k + 1, texts.get(k));
      List<String> section = List.of(headings.get(k));
      clauses.add(new Clause(loose.id(), loose.text(), section, loose.position()));
    }
    return new Normalizer(Series.standard()).normalize(clauses);
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

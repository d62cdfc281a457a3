package io.github.clausediff.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.change.Classifier;
import io.github.clausediff.change.EffectRules;
import io.github.clausediff.statement.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistorianTest {

  private static final String REEF =
      "The Ministers reaffirmed the importance of open passage through the Tolven Reef.";
  private static final String FERRY =
      "They welcomed the plan for a night ferry between Arle and Sund.";

  private static History ask(String query, Witness... witnesses) {
    Lineages lineages = Chronicles.trace(Chronicles.of(witnesses));
    Query asked = new QueryReader(lineages).read(query);
    return new Historian(lineages, new Classifier(new EffectRules(Phrasebook.standard())))
        .answer(asked);
  }

  @Test
  void runsCountStatementsInARow() {
    History history =
        ask(
            "Tolven Reef",
            Chronicles.witness(2001, REEF, FERRY),
            Chronicles.witness(2002, REEF, FERRY),
            Chronicles.witness(2003, FERRY),
            Chronicles.witness(2004, REEF, FERRY));

    assertThat(history.entries()).extracting(Entry::run).containsExactly(1, 2, 0, 1);
    assertThat(history.longestRun()).isEqualTo(2);
    assertThat(history.currentRun()).isEqualTo(1);
    assertThat(history.returns()).extracting(e -> e.witness().date()).containsExactly("2004-03-01");
  }

  @Test
  void anOverviewThatLeavesALineOutNeitherCountsNorEndsTheRun() {
    History history =
        ask(
            "Tolven Reef",
            Chronicles.witness(2001, REEF, FERRY),
            Chronicles.overview(2002, FERRY),
            Chronicles.witness(2003, REEF, FERRY));

    assertThat(history.entries().get(1).words()).isEqualTo("not in this overview");
    assertThat(history.currentRun()).isEqualTo(2);
    assertThat(history.returns()).isEmpty();
  }

  @Test
  void betweenOverviewsAnAbsenceIsAnAbsence() {
    History history =
        ask(
            "Tolven Reef",
            Chronicles.overview(2001, REEF, FERRY),
            Chronicles.overview(2002, FERRY));

    assertThat(history.entries().get(1).words()).isEqualTo("not found in this statement");
    assertThat(history.currentRun()).isZero();
  }

  @Test
  void anAbsentStatementNamesItsNearestClause() {
    History history =
        ask(
            "Tolven Reef",
            Chronicles.witness(2001, REEF, FERRY),
            Chronicles.witness(2002, FERRY, "They discussed passage through the narrows of Sund."));

    Near nearest = history.entries().get(1).nearest().orElseThrow();
    assertThat(nearest.clause().clause().id()).isEqualTo("2002-03-01-joint-statement/2");
    assertThat(nearest.similarity()).isBetween(0.01, 0.5);
  }

  @Test
  void aPhraseIsFoundByItsAcronymAndItsOtherNames() {
    History history =
        ask(
            "Joint Ferry Board",
            Chronicles.witness(2001, "They set up a Joint Ferry Board (JFB).", REEF),
            Chronicles.witness(2002, "They welcomed the report of the JFB.", REEF),
            Chronicles.witness(2003, REEF));

    assertThat(history.entries()).extracting(Entry::present).containsExactly(true, true, false);
    Witness prc = Chronicles.witness(2001, "They noted the conduct of the PRC at sea.", REEF);
    assertThat(ask("China", prc).found()).isEqualTo(1);
  }

  @Test
  void aPhraseIsFoundInAnyTense() {
    History history =
        ask(
            "strongly oppose drilling",
            Chronicles.witness(2001, "They strongly opposed drilling in the Tolven Reef.", FERRY),
            Chronicles.witness(2002, "Strongly opposing any drill there, they met.", REEF),
            Chronicles.witness(2003, "They noted the Strongly Opposed Drilling League.", REEF),
            Chronicles.witness(2004, "They strongly oppose drilling.", REEF));

    assertThat(history.entries())
        .extracting(Entry::present)
        .containsExactly(true, false, false, true);
  }

  @ParameterizedTest
  @CsvSource({
    "commit, They were committed to peace., true",
    "committed, We commit to peace., true",
    "noted, Noting the tide., true",
    "notes, They will note the tide., true",
    "carried, We carry it., true",
    "passes, The ships pass., true",
    "pass, The ship passes., true",
    "exercise, They welcomed joint exercises., true",
    "exercises, A joint exercise was held., true",
    "base, The bases are closed., true",
    "not, They noted the tide., false",
    "unit, They met the United Crews., false",
    "ring, They were red., false",
    "king, The kings met., true"
  })
  void aWordIsFoundInItsForms(String asked, String text, boolean found) {
    assertThat(ask(asked, Chronicles.witness(2001, text, REEF)).found()).isEqualTo(found ? 1 : 0);
  }

  @Test
  void partsThatBelongTogetherAndAlternativesCanBeAsked() {
    Witness year = Chronicles.witness(2001, REEF, FERRY);

    assertThat(ask("reef + passage", year).found()).isEqualTo(1);
    assertThat(ask("reef + ferry", year).found()).isZero();
    assertThat(ask("volcano / ferry", year).entries().get(0).clauses()).hasSize(1);
  }

  @Test
  void aClauseIsFollowedThroughItsLineage() {
    History history =
        ask(
            "2002/1",
            Chronicles.witness(2001, REEF, FERRY),
            Chronicles.witness(2002, REEF.replace("reaffirmed", "underlined"), FERRY));

    assertThat(history.query().kind()).isEqualTo(Query.Kind.CLAUSE);
    assertThat(history.found()).isEqualTo(2);
    assertThat(history.entries().get(1).passages().get(0).change()).isPresent();
  }

  @Test
  void whatIsFoundNowhereHasNoFirstAndNoRun() {
    History history = ask("volcano", Chronicles.witness(2001, REEF));

    assertThat(history.first()).isEmpty();
    assertThat(history.longestRun()).isZero();
    assertThat(history.returns()).isEmpty();
  }
}

package io.github.clausediff.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.history.Branch.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class TracerTest {

  private static final String REEF =
      "The Ministers reaffirmed the importance of open passage through the Tolven Reef.";
  private static final String FERRY =
      "They welcomed the plan for a night ferry between Arle and Sund.";
  private static final String SEALS =
      "They expressed concern at the hunting of grey seals off Cape Merrow.";

  @Test
  void aCommitmentThatIsAbsentForAMeetingReturnsInTheSameLineage() {
    Lineages lineages =
        Chronicles.trace(
            Chronicles.of(
                Chronicles.witness(2001, REEF, FERRY, SEALS),
                Chronicles.witness(2002, FERRY, SEALS),
                Chronicles.witness(2003, REEF.replace("reaffirmed", "underlined"), FERRY)));

    assertThat(places(lineages.all().get(0))).containsExactly(0, 2);
    assertThat(lineages.all()).hasSize(3);
  }

  @Test
  void theVeryWordsReturnAfterAnyTime() {
    Witness[] years = new Witness[9];
    years[0] = Chronicles.witness(2001, REEF, FERRY);
    for (int k = 1; k < 8; k++) {
      years[k] = Chronicles.witness(2001 + k, FERRY, SEALS);
    }
    years[8] = Chronicles.witness(2009, REEF, SEALS);

    assertThat(places(Chronicles.trace(Chronicles.of(years)).all().get(0))).containsExactly(0, 8);
  }

  @Test
  void aFormulaUsedOfManyCarriesNoneOfThemOver() {
    String formula = "The Ministers welcomed regular talks between the coast guards and those of ";
    Lineages lineages =
        Chronicles.trace(
            Chronicles.of(
                Chronicles.witness(2001, formula + "Arle.", formula + "Sund.", formula + "Orm."),
                Chronicles.witness(2002, formula + "Sund.", formula + "Vey.", formula + "Arle.")));

    assertThat(lineages.all().get(2).steps()).as("Orm").hasSize(1);
    assertThat(lineages.all().get(0).last().text()).endsWith("Arle.");
    assertThat(lineages.all().get(1).last().text()).endsWith("Sund.");
  }

  @Test
  void aChainOfHalvesDoesNotLeadFromOneCommitmentToAnother() {
    String seals = "the hunting of grey seals off Cape Merrow and the Skag rocks";
    String ferry = "the plan for a night ferry between Arle and Sund by next winter";
    Lineages lineages =
        Chronicles.trace(
            Chronicles.of(
                Chronicles.witness(2001, "They discussed " + seals + ".", REEF),
                Chronicles.witness(2002, "They discussed " + seals + ", " + ferry + ".", REEF),
                Chronicles.witness(2003, "They discussed " + ferry + ".", REEF)));

    assertThat(lineages.all())
        .noneMatch(
            lineage ->
                lineage.first().text().contains("seals")
                    && !lineage.first().text().contains("ferry")
                    && lineage.last().text().contains("ferry")
                    && !lineage.last().text().contains("seals"));
  }

  @Test
  void twoThatMergedAndPartGoEachTheirOwnWay() {
    String talks = "The Ministers welcomed regular talks between the coast guards and those of ";
    Lineages lineages =
        Chronicles.trace(
            Chronicles.of(
                Chronicles.witness(2001, talks + "Harbour Guild.", talks + "Sund.", FERRY, SEALS),
                Chronicles.witness(2002, talks + "Harbour Guild and of Sund.", FERRY, REEF, SEALS),
                Chronicles.witness(2003, REEF, talks + "Sund.", talks + "Harbour Guild.", SEALS)));

    Lineage guild = lineages.all().get(0);
    Lineage sund = lineages.all().get(1);
    assertThat(places(guild)).containsExactly(0, 1, 2);
    assertThat(guild.last().text()).endsWith("Guild.");
    assertThat(places(sund)).containsExactly(0, 1, 2);
    assertThat(sund.last().text()).endsWith("Sund.");
    assertThat(guild.branches()).extracting(Branch::relation).contains(Relation.MERGED);
  }

  private static List<Integer> places(Lineage lineage) {
    return lineage.steps().stream().map(Step::place).toList();
  }
}

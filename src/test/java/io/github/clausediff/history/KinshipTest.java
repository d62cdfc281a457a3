package io.github.clausediff.history;

import static io.github.clausediff.align.Confidence.HIGH;
import static io.github.clausediff.align.Confidence.TO_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.align.Confidence;
import io.github.clausediff.align.Evidence;
import io.github.clausediff.align.Link;
import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a link that the aligner is sure of has to show in order to carry a commitment on. */
class KinshipTest {

  private static final String ORM = "The Ministers deplored the eruption on Orm and its dead.";
  private static final String SUND = "The Ministers condemned the raids on the shore of Sund.";
  private static final String COMFORT = "They expressed their solidarity with its people.";
  private static final String FERRY = "They welcomed the plan for a night ferry in winter.";

  @Test
  void aShortClauseIsCarriedOnAmongTheSameNeighboursAlone() {
    String more = "They expressed their full solidarity with the crown and its people.";

    assertThat(judge(List.of(COMFORT, ORM), List.of(more, SUND))).isEqualTo(TO_REVIEW);
    assertThat(judge(List.of(COMFORT, ORM), List.of(more, ORM))).isEqualTo(HIGH);
  }

  @Test
  void ofAClauseThatStandsAloneNoNeighbourSpeaks() {
    String more = "They expressed their full solidarity with the crown and its people.";

    assertThat(judge(List.of(COMFORT), List.of(more))).isEqualTo(HIGH);
  }

  @Test
  void neighboursCountForLittleWhereNearlyAllWordsAreTheSame() {
    String same = COMFORT.replace("They", "We");

    assertThat(judge(List.of(COMFORT, ORM), List.of(same, SUND))).isEqualTo(HIGH);
  }

  @Test
  void neighboursCountForLittleWhereMuchIsSaid() {
    String long1 =
        "They expressed their solidarity with its people, its fishers and its pilots, and offered"
            + " tents, timber and rope.";
    String long2 =
        "They expressed their solidarity with its people, its fishers and its smiths, and sent"
            + " tents, timber and nails.";

    assertThat(judge(List.of(long1, ORM), List.of(long2, SUND))).isEqualTo(HIGH);
  }

  @Test
  void aTurnOfPhraseOfFourWordsCarriesNothingOn() {
    String pilots = "Our league of pilots has never been stronger.";
    String traffic = "Traffic in timber and rope between the villages has never been stronger.";
    String league = traffic.replace("Traffic in", "Our league in");

    assertThat(judge(List.of(pilots, FERRY), List.of(traffic, FERRY))).isEqualTo(TO_REVIEW);
    assertThat(judge(List.of(pilots, FERRY), List.of(league, FERRY))).isEqualTo(HIGH);
  }

  @Test
  void acrossAGapTheSamePartnersAreNoCommonGround() {
    String praise = "Envoys of Japan, Australia, India and Canada were praised for their candour.";
    String plan = "New cables shall reach Japan, Australia, India and Canada by next winter.";
    Set<String> parties = Set.of("japan", "australia", "india", "canada");

    assertThat(judge(List.of(praise, FERRY), List.of(plan, FERRY), true, parties))
        .isEqualTo(TO_REVIEW);
    assertThat(judge(List.of(praise, FERRY), List.of(plan, FERRY), true, Set.of())).isEqualTo(HIGH);
    assertThat(judge(List.of(praise, FERRY), List.of(plan, FERRY), false, parties)).isEqualTo(HIGH);
  }

  private static Confidence judge(List<String> earlier, List<String> later) {
    return judge(earlier, later, false, Set.of());
  }

  /** Of the first clause of each statement, linked by an aligner that is sure. */
  private static Confidence judge(
      List<String> earlier, List<String> later, boolean gap, Set<String> parties) {
    Witness before = Chronicles.witness(gap ? 1999 : 2001, earlier.toArray(String[]::new));
    Witness after = Chronicles.witness(2002, later.toArray(String[]::new));
    Terms terms = new Terms();
    Witness[] all =
        gap ? new Witness[] {before, filler(), after} : new Witness[] {filler(), before, after};
    Chronicle chronicle = Chronicles.of(all);
    chronicle.witnesses().forEach(witness -> terms.read(witness.clauses()));
    NormalizedClause one = before.clauses().get(0);
    NormalizedClause other = after.clauses().get(0);
    Link link = new Link(List.of(one), List.of(other), new Evidence(.5, HIGH, "likely", false));
    Growing lineage = new Growing(new Step(gap ? 0 : 1, List.of(one), null), terms);
    Claim.Between between = new Holders(chronicle, terms).between(gap ? 0 : 1, 2);
    return new Kinship(terms, parties).judge(new Claim(lineage, one, other, link, HIGH, between));
  }

  /** Little words are common, as they are in real statements. */
  private static Witness filler() {
    List<String> texts = new ArrayList<>();
    for (String thing : List.of("seals", "reefs", "tolls", "maps", "buoys", "wrecks", "tides")) {
      texts.add("The Ministers of the two sides discussed " + thing + " in Arle and in Vey.");
      texts.add(
          "They thanked their hosts of the year, and its many friends, for the " + thing + ".");
    }
    return Chronicles.witness(2000, texts.toArray(String[]::new));
  }
}

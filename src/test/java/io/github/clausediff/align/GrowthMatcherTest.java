package io.github.clausediff.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.normal.NormalizedClause;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which leftover clauses join the group beside them, the model's word left out. */
class GrowthMatcherTest {

  private static final String WHOLE =
      "They support the early return of the detained crew of the ship Marisel.";
  private static final String HALF = "They welcomed the return of four of the crew of the Marisel,";

  @Test
  void aLeftoverThatExplainsWhatIsLeftOfThePartnerJoins() {
    assertThat(laterOf(HALF, "They support an early end of detention of the detained.")).hasSize(2);
  }

  @Test
  void aLeftoverThatExplainsLittleStaysAlone() {
    assertThat(laterOf(HALF, "Both freed the detained.")).hasSize(1);
  }

  @Test
  void theRestOfASentenceJoinsOnLess() {
    assertThat(laterOf(HALF, "and freed the detained.")).hasSize(2);
  }

  @Test
  void theRestOfASentenceWithNothingInCommonStaysAlone() {
    assertThat(laterOf(HALF, "and lowered tariffs on timber and barley.")).hasSize(1);
  }

  @Test
  void whatStandsApartStaysAlone() {
    assertThat(
            laterOf(
                HALF,
                "Tariffs on barley fell.",
                "They support an early end of detention of the detained."))
        .hasSize(1);
  }

  /** The later clauses that answer WHOLE when the first of them does. */
  private static List<Integer> laterOf(String... texts) {
    List<NormalizedClause> earlier = Drafts.statement(WHOLE);
    List<NormalizedClause> later = Drafts.statement(texts);
    Comparison comparison = new Comparison(earlier, later);
    Candidates candidates = CandidateSearch.search(comparison);
    Scores even = new Scores(candidates, new double[candidates.size()]);
    Groups groups = new Groups(1, texts.length, new Pinned(List.of(), earlier, later));
    groups.join(0, 0, "likely", false);

    new GrowthMatcher(comparison).match(even, groups);

    return groups.ofEarlier(0).later();
  }
}

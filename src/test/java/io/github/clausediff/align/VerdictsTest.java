package io.github.clausediff.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Pin;
import io.github.clausediff.statement.Series;
import io.github.clausediff.text.Location;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why two clauses stand in one link, or do not. */
class VerdictsTest {

  private final List<NormalizedClause> earlier =
      statement(
          "earlier",
          "The Ministers strongly condemned the raids on the ports of Skelling.",
          "They decided to build a lighthouse at Cape Ruddy and to train its keepers in Skelling.",
          "They welcomed the third regatta of the Dunlin fishing fleets.",
          "They thanked the mayor of Skelling for a warm welcome.");
  private final List<NormalizedClause> later =
      statement(
          "later",
          "The Ministers condemned the raids on the ports of Skelling.",
          "They decided to build a lighthouse at Cape Ruddy.",
          "They decided to train the keepers of the lighthouse in Skelling.",
          "They welcomed the third regatta of the Dunlin fishing fleets.",
          "Quarterly budgets follow unrelated arithmetic.");

  private static List<NormalizedClause> statement(String owner, String... texts) {
    List<Clause> clauses = new ArrayList<>();
    for (String text : texts) {
      clauses.add(Clause.loose(owner, clauses.size() + 1, text));
    }
    return new Normalizer(Series.standard()).normalize(clauses);
  }

  private Outcome outcome(int one, int other, Pin... pins) {
    Explainer explainer = new Aligner().with(List.of(pins)).explain(earlier, later);
    return explainer.explain(earlier.get(one - 1), later.get(other - 1)).outcome();
  }

  private static Pin pin(Pin.Kind kind, String... clauses) {
    List<Pin.Quote> quotes = new ArrayList<>();
    for (String clause : clauses) {
      quotes.add(new Pin.Quote(clause, "", Location.of("links.yaml")));
    }
    return new Pin(kind, quotes, "because", "", "");
  }

  @Test
  void withoutAnyonesWordTheTextDecides() {
    assertThat(outcome(3, 4)).isEqualTo(Outcome.IDENTICAL);
    assertThat(outcome(1, 1)).isEqualTo(Outcome.LIKELY);
    assertThat(outcome(2, 2)).isEqualTo(Outcome.LIKELY);
    assertThat(outcome(1, 4)).isEqualTo(Outcome.UNLIKELY);
    assertThat(outcome(4, 5)).isEqualTo(Outcome.NO_CANDIDATES);
  }

  @Test
  void whatAPersonPutTogetherIsPinnedHoweverLittleItShares() {
    Pin pair = pin(Pin.Kind.PAIR, "earlier/4", "later/5");
    assertThat(outcome(4, 5, pair)).isEqualTo(Outcome.PINNED);
    assertThat(outcome(3, 4, pair)).isEqualTo(Outcome.IDENTICAL);
    assertThat(outcome(3, 4, pin(Pin.Kind.MERGE, "earlier/3", "later/4")))
        .isEqualTo(Outcome.PINNED);
  }

  @Test
  void whatAPersonKeepsApartIsSeparatedHoweverMuchItShares() {
    Pin apart = pin(Pin.Kind.SEPARATE, "earlier/3", "later/4");
    assertThat(outcome(3, 4, apart)).isEqualTo(Outcome.SEPARATED);
    assertThat(outcome(1, 1, apart)).isEqualTo(Outcome.LIKELY);
    assertThat(outcome(1, 4, apart)).isEqualTo(Outcome.UNLIKELY);
  }

  @Test
  void aLikelyPartnerIsTakenWhereAPersonGaveItToAnother() {
    Pin pair = pin(Pin.Kind.PAIR, "earlier/4", "later/1");
    assertThat(outcome(4, 1, pair)).isEqualTo(Outcome.PINNED);
    assertThat(outcome(1, 1, pair)).isEqualTo(Outcome.TAKEN);
  }

  @Test
  void aClauseJoinsThroughTheOthersOfItsLink() {
    Pin merge = pin(Pin.Kind.MERGE, "earlier/1", "later/2");
    assertThat(outcome(1, 2, merge)).isEqualTo(Outcome.PINNED);
    assertThat(outcome(2, 2, merge)).isEqualTo(Outcome.LIKELY);
    assertThat(outcome(2, 1, merge)).isEqualTo(Outcome.THROUGH_OTHERS);
  }
}

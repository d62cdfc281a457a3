package io.github.clausediff.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each similarity on clauses small enough to reckon by hand. */
class SimilarityTest {

  private final Comparison comparison =
      new Comparison(
          Drafts.statement(
              "They welcomed talks with Callory on fishing, and condemned piracy",
              "They welcomed talks with Tirravane"),
          Drafts.statement("They welcomed talks with Callory", "Nothing else was said of whales"));

  @Test
  void stemsAreTheFirstSixLettersAndAPluralIsNone() {
    assertThat(Wording.stem("strengthening")).isEqualTo("streng");
    assertThat(Wording.stem("ships")).isEqualTo("ship");
    assertThat(Wording.stem("bus")).isEqualTo("bus");
    assertThat(Wording.stem("united states")).isEqualTo("united states");
  }

  @Test
  void partsAreCutAtCommas() {
    Wording wording =
        Wording.of(Drafts.statement("It welcomed talks, and condemned piracy").get(0));

    assertThat(wording.parts())
        .containsExactly(List.of("it", "welcom", "talk"), List.of("and", "condem", "piracy"));
  }

  @Test
  void aSwallowedClauseIsContained() {
    assertThat(SharedMass.OF_LIGHTER.in(comparison).of(0, 0)).isCloseTo(1, within(1e-9));
    assertThat(SharedMass.OF_BOTH.in(comparison).of(0, 0)).isLessThan(0.6);
    assertThat(SharedRun.OF_LIGHTER.in(comparison).of(0, 0)).isCloseTo(1, within(1e-9));
    assertThat(SharedMass.ABSOLUTE.in(comparison).of(0, 1)).isZero();
  }

  @Test
  void namesThatDifferClash() {
    Similarity clash = Names.CLASHING.in(comparison);

    assertThat(clash.of(0, 0)).isZero();
    assertThat(clash.of(1, 0)).isGreaterThan(0.5);
  }

  @Test
  void theContextIsWhatStandsAroundAndNotTheClause() {
    TermVectors contexts = comparison.contexts();

    assertThat(contexts.cosine(1, 3)).as("both beside the talks with Callory").isGreaterThan(0.3);
    assertThat(contexts.cosine(0, 2)).as("whales stand beside only one").isZero();
  }

  @Test
  void aPhraseOfALongClauseAnswersAShortOne() {
    Similarity phrase = new PhraseCosine(comparison);

    assertThat(phrase.of(0, 0)).isGreaterThan(phrase.of(1, 0));
    assertThat(phrase.of(0, 1)).isZero();
  }

  @Test
  void lengthsAreCompared() {
    assertThat(Lengths.RATIO.in(comparison).of(1, 0)).isZero();
    assertThat(Lengths.SHORTER.in(comparison).of(0, 0)).isEqualTo(StrictMath.log1p(5));
  }

  @Test
  void identicalTextsHaveCosineOne() {
    TermVectors vectors = new TermVectors(List.of(List.of("a", "b", "b"), List.of("b", "a", "b")));

    assertThat(vectors.cosine(0, 1)).isCloseTo(1, within(1e-12));
  }
}

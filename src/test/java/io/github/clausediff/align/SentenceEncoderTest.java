package io.github.clausediff.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.clausediff.normal.NormalizedClause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An aligner that sees vectors besides words. */
class SentenceEncoderTest {

  private final Aligner aligner = new Aligner(new WordVectors());

  @Test
  void theModelWithVectorsFitsTheEvidenceWithVectors() {
    FeatureTable table =
        FeatureTables.with(new WordVectors())
            .of(Drafts.statement("They met today."), Drafts.statement("They met."));

    String otherwise = "the evidence has changed: learn this model again with train --encoder";
    assertThat(ModelFile.withVectors().first().ids()).as(otherwise).isEqualTo(table.firstIds());
    assertThat(ModelFile.withVectors().second().ids()).as(otherwise).isEqualTo(table.secondIds());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void changingTheStatementsAboutChangesTheLinksAbout(long seed) {
    Drafts drafts = new Drafts(seed);
    List<String> texts = drafts.sentences(50);
    List<NormalizedClause> earlier = Drafts.statement(texts);
    List<NormalizedClause> later = Drafts.statement(drafts.revise(texts));

    List<Link> there = aligner.align(earlier, later).links();
    List<Link> back = aligner.align(later, earlier).links();

    assertThat(back.stream().map(link -> List.of(link.later(), link.earlier())))
        .containsExactlyInAnyOrderElementsOf(
            there.stream().map(link -> List.of(link.earlier(), link.later())).toList());
  }

  @Test
  void aClauseThatOnlyTheVectorsFindAlikeIsACandidate() {
    SentenceEncoder knowing =
        encoder(text -> text.matches("(?s).*(ocean|sea).*") ? new float[] {1, 0} : odd(text));
    List<NormalizedClause> earlier =
        Drafts.statement("Nobody may close an ocean.", "Trains ran late.", "Ink dries.");
    List<NormalizedClause> later =
        Drafts.statement("Every sea stays free!", "Gold fell hard.", "Bread rose twice.");

    assertThat(FeatureTables.ofWords().of(earlier, later).size()).isZero();
    assertThat(FeatureTables.with(knowing).of(earlier, later).candidates().find(0, 0))
        .isNotNegative();
  }

  @Test
  void nothingAgainstNothingIsNothing() {
    assertThat(aligner.align(List.of(), List.of()).links()).isEmpty();
    assertThat(aligner.align(Drafts.statement("They met."), List.of()).links()).hasSize(1);
  }

  @Test
  void whitenedVectorsHaveLengthOneAndForgetWhatAllHaveInCommon() {
    float[][] earlier = {{10, 1, 0}, {10, -1, 0}};
    float[][] later = {{10, 0, 1}, {10, 0, -1}, {10, 1, 0}};

    Whitening whitening = Whitening.of(earlier, later);
    double[][] some = whitening.whiten(earlier);
    double[][] others = whitening.whiten(later);

    assertThat(Whitening.dot(some[0], some[0], 3)).isCloseTo(1, within(1e-6));
    assertThat(Whitening.dot(some[0], others[2], 3)).isCloseTo(1, within(1e-6));
    assertThat(Whitening.dot(some[0], some[1], 3)).isNegative();
    assertThat(Math.abs(Whitening.dot(some[0], others[1], 3))).isLessThan(0.5);
  }

  @Test
  void theBestFourAndTheStandingOfAClauseAreKept() {
    Rivals rivals = new Rivals(1);
    for (double likeness : new double[] {.1, .9, .3, .5, .7, .2}) {
      rivals.add(0, likeness);
    }

    assertThat(rivals.best(0)).isCloseTo((.9 + .7 + .5 + .3) / 4, within(1e-12));
    assertThat(rivals.deviation(0, .45)).isCloseTo(0, within(1e-12));
    assertThat(rivals.deviation(0, .9)).isPositive();
  }

  private static float[] odd(String text) {
    return new float[] {-1, text.length() % 5};
  }

  private interface Encoding {
    float[] of(String text);
  }

  private static SentenceEncoder encoder(Encoding encoding) {
    return new SentenceEncoder() {
      @Override
      public String id() {
        return "test";
      }

      @Override
      public float[] encode(String sentence) {
        return encoding.of(sentence);
      }
    };
  }
}

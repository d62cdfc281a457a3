package io.github.clausediff.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.align.Alignment;
import io.github.clausediff.align.Link;
import io.github.clausediff.align.Nearest;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.Phrasebook;
import io.github.clausediff.statement.Statement;
import io.github.clausediff.text.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassifierTest {

  private static final Statement EARLIER = statement("earlier", Map.of());
  private static final Statement LATER = statement("later", Map.of());

  private static Statement statement(String id, Map<Field, String> values) {
    return new Statement(
        new Metadata(id, values), new SourceText(id + ".md", id), List.of(), List.of());
  }

  private static ChangeSet classify(Link... links) {
    return classify(EARLIER, LATER, links);
  }

  private static ChangeSet classify(Statement earlier, Statement later, Link... links) {
    return new Classifier().classify(earlier, later, new Alignment(List.of(links), List.of()));
  }

  private static Kind kind(Link link) {
    return classify(link).changes().get(0).kind();
  }

  @Test
  void theKindFollowsFromTheClausesOfTheLink() {
    assertThat(kind(Links.link("They met in May.", "They met in June."))).isEqualTo(Kind.REWORDED);
    assertThat(kind(Links.link(List.of("They met."), List.of()))).isEqualTo(Kind.DROPPED);
    assertThat(kind(Links.link(List.of(), List.of("They met.")))).isEqualTo(Kind.NEW);
    assertThat(kind(Links.link(List.of("They met."), List.of("They did.", "They met."))))
        .isEqualTo(Kind.SPLIT);
    assertThat(kind(Links.link(List.of("They met.", "They did."), List.of("They met."))))
        .isEqualTo(Kind.MERGED);
  }

  @Test
  void severalWithSeveralIsSplitOnlyWhereTheLaterAreMore() {
    List<String> two = List.of("They met.", "They ate.");
    List<String> three = List.of("They met again.", "They ate.", "They left.");
    assertThat(kind(Links.link(two, three))).isEqualTo(Kind.SPLIT);
    assertThat(kind(Links.link(three, two))).isEqualTo(Kind.MERGED);
    assertThat(kind(Links.link(two, three.subList(0, 2)))).isEqualTo(Kind.MERGED);
  }

  @Test
  void theSameWordsAreUnchangedHoweverTheyAreQuotedOrCut() {
    assertThat(kind(Links.link("The \u201cshared\u201d goal.", "The \"shared\" goal")))
        .isEqualTo(Kind.UNCHANGED);
    assertThat(kind(Links.link(List.of("They met.", "They ate."), List.of("They met; they ate."))))
        .isEqualTo(Kind.UNCHANGED);
  }

  @Test
  void aFingerprintIsTwelveHexDigitsAndForgetsWhiteSpace() {
    String id = classify(Links.link("They met in May.", "They met.")).changes().get(0).id();
    assertThat(id).matches("[0-9a-f]{12}");
    assertThat(classify(Links.link(" They  met\nin May.", "They met.")).changes().get(0).id())
        .isEqualTo(id);
    assertThat(classify(Links.link("They met in May.", "They met!")).changes().get(0).id())
        .isNotEqualTo(id);
  }

  @Test
  void aFingerprintStaysAsItIsFromReleaseToRelease() {
    assertThat(classify(Links.link("They met in May.", "They met.")).changes().get(0).id())
        .isEqualTo("f55cc79d99de");
  }

  @Test
  void theSameChangeTwiceHasTwoFingerprintsAndTheFirstIsTheOneItHasAlone() {
    Link link = Links.link(List.of("They met."), List.of());
    List<Change> twice = classify(link, link, link).changes();
    assertThat(twice).extracting(Change::id).doesNotHaveDuplicates();
    assertThat(twice.get(0).id()).isEqualTo(classify(link).changes().get(0).id());
  }

  @Test
  void aTextCannotPassForTwo() {
    List<Change> changes =
        classify(Links.link("one two", "three"), Links.link("one", "two three")).changes();
    assertThat(changes).extracting(Change::id).doesNotHaveDuplicates();
  }

  @Test
  void anOmissionKnowsWhatComesNearest() {
    Link gone = Links.link(List.of("They met."), List.of());
    Link other = Links.link("They ate.", "They ate well.");
    Nearest nearest = new Nearest(gone.earlier().get(0), other.later().get(0), 0.25);
    Alignment alignment = new Alignment(List.of(other, gone), List.of(nearest));
    List<Change> changes = new Classifier().classify(EARLIER, LATER, alignment).changes();
    assertThat(changes.get(0).nearest()).isEmpty();
    assertThat(changes.get(1).nearest()).contains(nearest);
  }

  @Test
  void onlyLinksWithClausesOnBothSidesHaveEffects() {
    Classifier classifier = new Classifier(new EffectRules(Phrasebook.standard()));
    Link joined =
        Links.link("They opposed the raids on Skelling.", "They condemned the raids on Skelling.");
    Link alone = Links.link(List.of("They condemned the raids on Skelling."), List.of());
    List<Change> changes =
        classifier
            .classify(EARLIER, LATER, new Alignment(List.of(joined, alone), List.of()))
            .changes();
    assertThat(changes.get(0).effects())
        .containsExactly(new Effect("strengthened", "attitude", "opposed", "condemned"));
    assertThat(changes.get(1).effects()).isEmpty();
  }

  @Test
  void nothingIsWarnedOfWhereNothingIsOdd() {
    assertThat(classify(Links.link("They met.", "They met.")).warnings()).isEmpty();
  }

  @Test
  void documentsOfDifferentKindsAndLanguagesAreWarnedOf() {
    Statement earlier =
        statement("earlier", Map.of(Field.KIND, "joint-statement", Field.LANGUAGE, "en"));
    Statement later = statement("later", Map.of(Field.KIND, "overview", Field.LANGUAGE, "ja"));
    assertThat(classify(earlier, later).warnings())
        .extracting(Warning::text)
        .containsExactly(
            "the two documents are of different kinds: joint-statement, overview",
            "the two documents are of different languages: en, ja");
    assertThat(classify(earlier, LATER).warnings()).isEmpty();
  }

  @Test
  void datesInTheWrongOrderAreWarnedOf() {
    Statement may = statement("may", Map.of(Field.DATE, "2031-05-12"));
    Statement june = statement("june", Map.of(Field.DATE, "2031-06-03"));
    assertThat(classify(june, may).warnings())
        .extracting(Warning::text)
        .containsExactly("the later document is dated before the earlier: 2031-06-03, 2031-05-12");
    assertThat(classify(may, june).warnings()).isEmpty();
    assertThat(classify(may, LATER).warnings()).isEmpty();
  }

  @Test
  void fictionOneTextTwiceAndDoubtfulLinksAreWarnedOf() {
    Statement sample = statement("sample", Map.of(Field.STATUS, "fictional"));
    Link doubtful = Links.doubtful("They met in May.", "They ate.");
    assertThat(classify(sample, sample, doubtful, doubtful).warnings())
        .extracting(Warning::text)
        .containsExactly(
            "both documents are fictional",
            "the two documents are the same text",
            "2 links are to review");
    assertThat(classify(sample, LATER, doubtful).warnings())
        .extracting(Warning::text)
        .containsExactly("the earlier document is fictional", "1 link is to review");
  }

  @Test
  void movedIsCountedBesideTheKind() {
    ChangeSet set = classify(Links.doubtful("They met.", "They met."));
    assertThat(set.count(Kind.UNCHANGED)).isEqualTo(1);
    assertThat(set.moved()).isEqualTo(1);
  }

  private static Specifics specifics(String earlier, String... later) {
    return classify(Links.link(List.of(earlier), List.of(later))).changes().get(0).specifics();
  }

  @Test
  void anAcronymThatAStatementIntroducesIsNoOtherThingThanItsName() {
    Specifics specifics =
        specifics(
            "They welcomed the work of the Tidal Survey Board (TSB) in the north.",
            "They noted the work of the TSB in the north and of the Reef Watch.");

    assertThat(specifics.gained()).extracting(Specific::text).containsExactly("Reef Watch");
    assertThat(specifics.lost()).isEmpty();
  }

  @Test
  void aDateIsOneThingInWhateverOrder() {
    Specifics moved =
        specifics(
            "They welcomed the talks in Lowen on 9 September 2035.",
            "They welcomed the talks in Lowen on September 9, 2035.");
    assertThat(moved.isEmpty()).isTrue();
    Specifics changed =
        specifics(
            "They welcomed the talks in Lowen on 9 September 2035.",
            "They welcomed the talks in Lowen on 10 October.");
    assertThat(changed.gained())
        .containsExactly(new Specific(Specific.Kind.DATE, "10 October", "october 10"));
    assertThat(changed.lost())
        .containsExactly(new Specific(Specific.Kind.DATE, "9 September 2035", "september 9 2035"));
  }

  @Test
  void aNumberInFrontOfAVerbThatIsAMonthToo_orOfAThing_isNoDate() {
    Specifics specifics =
        specifics(
            "They welcomed the talks in Lowen.",
            "They welcomed the talks in Lowen, of which 9 may follow, and 32 May flowers.");
    assertThat(specifics.gained()).extracting(Specific::kind).doesNotContain(Specific.Kind.DATE);
  }

  @Test
  void anAcronymThatNobodyIntroducesIsAThingOfItsOwn() {
    Specifics specifics =
        specifics(
            "They welcomed the work of the Tidal Survey Board in the north.",
            "They noted the work of the TSB in the north.");

    assertThat(specifics.gained()).extracting(Specific::text).containsExactly("TSB");
    assertThat(specifics.lost()).extracting(Specific::text).containsExactly("Tidal Survey Board");
  }

  @Test
  void anAcronymWithTwoMeaningsStandsForNeither() {
    Specifics specifics =
        specifics(
            "They welcomed the Tidal Survey Board (TSB).",
            "They welcomed the Training School for Boats (TSB).",
            "They thanked the TSB.");

    assertThat(specifics.gained())
        .extracting(Specific::text)
        .containsExactly("Training School for Boats", "TSB");
  }
}

package io.github.clausediff.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.align.Link;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Reading;
import io.github.clausediff.normal.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferTest {

  private static final String[] WORDS = {
    "the", "of", "and", "Arcadia", "Borduria's", "strait", "welcomed", "\"peace\"", "(SCC)", "co-"
  };
  private static final String[] GAPS = {" ", " ", " ", ", ", "; ", " - ", "-", ". ", " \u201c"};

  private static String redline(Link link) {
    return new Differ()
        .diff(link).stream()
            .map(
                edit ->
                    switch (edit.op()) {
                      case EQUAL -> edit.later();
                      case DELETE -> "[-" + edit.earlier() + "-]";
                      case INSERT -> "{+" + edit.later() + "+}";
                    })
            .collect(Collectors.joining());
  }

  private static String redline(String earlier, String later) {
    return redline(Links.link(earlier, later));
  }

  @Test
  void whatChangedIsAPhraseAndTheSpaceAroundItStays() {
    assertThat(redline("The two sides opposed the plan.", "The two sides deplored the plan."))
        .isEqualTo("The two sides [-opposed-]{+deplored+} the plan.");
  }

  @Test
  void anAddedPhraseTakesItsCommaAlong() {
    assertThat(
            redline(
                "They will work with Arcadia, Borduria and others.",
                "They will work with Arcadia, Syldavia, Borduria and others."))
        .isEqualTo("They will work with Arcadia, {+Syldavia, +}Borduria and others.");
  }

  @Test
  void theLastFullStopIsNoDifference() {
    assertThat(
            redline(
                "They support a free and open region.",
                "They support a free and open region, and beyond."))
        .isEqualTo("They support a free and open region{+, and beyond+}.");
    assertThat(
            redline(
                "They support a free and open region and beyond.",
                "They support a free and open region."))
        .isEqualTo("They support a free and open region[- and beyond-].");
  }

  @Test
  void aClosingBracketThatBothHaveStaysOutside() {
    assertThat(redline("They met (\"the Ministers\").", "They met (\"the Ministers\") at sea."))
        .isEqualTo("They met (\"the Ministers\"){+ at sea+}.");
  }

  @Test
  void aWordThatIsNotComparedIsNeverCut() {
    Link link =
        new Link(List.of(unnamed("Then the sea.")), List.of(unnamed("The sea.")), Links.SURE);
    assertThat(redline(link)).isEqualTo("[-Then the -]The sea.");
  }

  /** A clause in which articles are not compared. */
  private static NormalizedClause unnamed(String text) {
    NormalizedClause clause = Links.link(text, text).earlier().get(0);
    List<Token> tokens =
        clause.tokens().stream().map(t -> t.normal().equals("the") ? t.as("") : t).toList();
    return new NormalizedClause(clause.clause(), tokens, List.of(), Reading.NONE);
  }

  @Test
  void aPhraseThatFitsInTwoPlacesStandsWhereThePunctuationIs() {
    assertThat(
            redline(
                "They named the North Strait, and the bay.",
                "They named the North Strait, and the South Strait, and the bay."))
        .isEqualTo("They named the North Strait, {+and the South Strait, +}and the bay.");
  }

  @Test
  void aLoneStopWordBetweenTwoChangesIsNotKept() {
    assertThat(
            redline(
                "The Ministers welcomed the launching of joint patrols in the northern bay.",
                "The Ministers welcomed the completion of annual exercises in the northern bay."))
        .isEqualTo(
            "The Ministers welcomed the [-launching of joint patrols-]"
                + "{+completion of annual exercises+} in the northern bay.");
  }

  @Test
  void wherePracticallyNothingIsSharedEachSideStandsWhole() {
    assertThat(
            redline(
                "The Ministers discussed fishing quotas in the bay.",
                "Both capitals shall exchange the lists of their lighthouses."))
        .isEqualTo(
            "[-The Ministers discussed fishing quotas in the bay.-]"
                + "{+Both capitals shall exchange the lists of their lighthouses.+}");
  }

  @Test
  void whatNormalizationTakesAwayIsNoDifference() {
    assertThat(redline("Their \u201cshared\u201d goal -- peace.", "Their \"shared\" goal: peace."))
        .isEqualTo("Their \"shared\" goal: peace.");
  }

  @Test
  void oneChangedWordDoesNotLightAJapaneseSentence() {
    String line = redline("両国は海峡の平和の重要性を確認した。", "両国は海峡の安定の重要性を確認した。");
    assertThat(line).startsWith("両国は").endsWith("重要性を確認した。").contains("[-").contains("{+");
  }

  @Test
  void severalClausesAreReadAsOneText() {
    Link link =
        Links.link(
            List.of("They reaffirmed the treaty and welcomed the new port."),
            List.of("They reaffirmed the treaty.", "They welcomed the new port."));
    assertThat(redline(link))
        .isEqualTo("They reaffirmed the treaty[- and-]{+. They+} welcomed the new port.");
  }

  @Test
  void aSideOfItsOwnIsInsertedOrDeletedWhole() {
    assertThat(redline(Links.link(List.of(), List.of("They met.")))).isEqualTo("{+They met.+}");
    assertThat(redline(Links.link(List.of("They met."), List.of()))).isEqualTo("[-They met.-]");
  }

  @Test
  void theEditsRebuildBothTextsCharacterForCharacter() {
    Random random = new Random(20310512);
    for (int round = 0; round < 3000; round++) {
      List<String> earlier = texts(random);
      List<String> later = texts(random);
      List<Edit> edits = new Differ().diff(Links.link(earlier, later));
      assertThat(edits.stream().map(Edit::earlier).collect(Collectors.joining()))
          .isEqualTo(String.join(" ", earlier));
      assertThat(edits.stream().map(Edit::later).collect(Collectors.joining()))
          .isEqualTo(String.join(" ", later));
      assertThat(edits).allSatisfy(DifferTest::fitsItsOperation);
    }
  }

  @Test
  void aDeletionStandsBeforeTheInsertionThatTakesItsPlace() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      List<Edit> edits = new Differ().diff(Links.link(texts(random), texts(random)));
      for (int i = 1; i < edits.size(); i++) {
        assertThat(edits.get(i).op()).isNotEqualTo(edits.get(i - 1).op());
        assertThat(edits.get(i).op() == Edit.Op.DELETE && edits.get(i - 1).op() == Edit.Op.INSERT)
            .isFalse();
      }
    }
  }

  private static void fitsItsOperation(Edit edit) {
    assertThat(edit.earlier().isEmpty()).isEqualTo(edit.op() == Edit.Op.INSERT || lost(edit));
    assertThat(edit.later().isEmpty()).isEqualTo(edit.op() == Edit.Op.DELETE || gained(edit));
  }

  /** Kept, but one side has nothing there: punctuation that is not compared. */
  private static boolean lost(Edit edit) {
    return edit.op() == Edit.Op.EQUAL && edit.earlier().isEmpty() && noWord(edit.later());
  }

  private static boolean gained(Edit edit) {
    return edit.op() == Edit.Op.EQUAL && edit.later().isEmpty() && noWord(edit.earlier());
  }

  private static boolean noWord(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static List<String> texts(Random random) {
    List<String> texts = new ArrayList<>();
    IntStream.rangeClosed(0, random.nextInt(3)).forEach(i -> texts.add(text(random)));
    return texts;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\u201c" : "");
    int length = random.nextInt(12) + 1;
    for (int i = 0; i < length; i++) {
      text.append(i == 0 ? "" : GAPS[random.nextInt(GAPS.length)]);
      text.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text + (random.nextBoolean() ? "." : "");
  }
}

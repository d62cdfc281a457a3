package io.github.clausediff.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any two statements. */
class AlignerPropertiesTest {

  private final Aligner aligner = new Aligner();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aStatementAgainstItselfGivesOnlyIdenticalLinksInPlace(long seed) {
    List<NormalizedClause> statement = Drafts.statement(new Drafts(seed).sentences(60));

    Alignment alignment = aligner.align(statement, statement);

    assertThat(alignment.links()).hasSize(statement.size());
    assertThat(alignment.links())
        .allSatisfy(
            link -> {
              assertThat(link.earlier()).hasSize(1).isEqualTo(link.later());
              assertThat(link.evidence())
                  .isEqualTo(new Evidence(1, Confidence.HIGH, "identical", false));
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
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

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyClauseStandsInExactlyOneLink(long seed) {
    Drafts drafts = new Drafts(seed);
    List<String> texts = drafts.sentences(40);
    List<NormalizedClause> earlier = Drafts.statement(texts);
    List<NormalizedClause> later = Drafts.statement(drafts.revise(texts));

    List<Link> links = aligner.align(earlier, later).links();

    assertThat(links.stream().flatMap(link -> link.earlier().stream()))
        .containsExactlyInAnyOrderElementsOf(earlier);
    assertThat(links.stream().flatMap(link -> link.later().stream()))
        .containsExactlyInAnyOrderElementsOf(later);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theSameStatementsGiveTheSameAnswer(long seed) {
    Drafts drafts = new Drafts(seed);
    List<String> texts = drafts.sentences(40);
    List<String> revised = drafts.revise(texts);

    Alignment once = aligner.align(Drafts.statement(texts), Drafts.statement(revised));
    Alignment again = new Aligner().align(Drafts.statement(texts), Drafts.statement(revised));

    assertThat(again).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aForeignParagraphLeavesTheOtherLinksAsTheyWere(long seed) {
    Drafts drafts = new Drafts(seed);
    List<String> texts = drafts.sentences(40);
    List<String> revised = drafts.revise(texts);
    List<String> longer = new ArrayList<>(revised);
    longer.addAll(20, List.of("Weather permitting, yachts race.", "Nobody won any silver cup."));

    assertThat(pairs(texts, longer)).containsExactlyInAnyOrderElementsOf(pairs(texts, revised));
  }

  private List<List<String>> pairs(List<String> earlier, List<String> later) {
    return aligner.align(Drafts.statement(earlier), Drafts.statement(later)).links().stream()
        .filter(Link::joins)
        .map(
            link ->
                Stream.concat(link.earlier().stream(), link.later().stream())
                    .map(NormalizedClause::normalText)
                    .toList())
        .toList();
  }
}

package io.github.clausediff.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.normal.NormalizedClause;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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

  /** A link without its direction: clauses as they are numbered, and all of the evidence. */
  private static String described(Link link, boolean aboutFace) {
    String earlier = numbers(link.earlier());
    String later = numbers(link.later());
    String clauses = aboutFace ? later + " - " + earlier : earlier + " - " + later;
    return clauses + " " + link.evidence();
  }

  private static String numbers(List<NormalizedClause> clauses) {
    return clauses.stream()
        .map(clause -> String.valueOf(clause.clause().position().ordinal()))
        .collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void changingTheStatementsAboutChangesNothingElse(long seed) {
    Drafts drafts = new Drafts(seed);
    List<String> texts = drafts.sentences(50);
    List<NormalizedClause> earlier = Drafts.statement(texts);
    List<NormalizedClause> later = Drafts.statement(drafts.rework(texts));
    List<Link> there = aligner.align(earlier, later).links();
    List<Link> back = aligner.align(later, earlier).links();
    assertThat(back.stream().map(link -> described(link, true)))
        .containsExactlyInAnyOrderElementsOf(
            there.stream().map(link -> described(link, false)).toList());
  }

  private static LongStream seeds() {
    return LongStream.rangeClosed(1, 30);
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
  void theSameStatementsGiveTheSameAnswerUnderEveryLocale(long seed) {
    Drafts drafts = new Drafts(seed);
    List<String> texts = drafts.sentences(40);
    List<String> reworked = drafts.rework(texts);
    Alignment once = aligner.align(Drafts.statement(texts), Drafts.statement(reworked));
    Locale before = Locale.getDefault();
    try {
      for (String locale : List.of("tr-TR", "ar-EG-u-nu-arab", "ja-JP")) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(new Aligner().align(Drafts.statement(texts), Drafts.statement(reworked)))
            .isEqualTo(once);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static final List<String> FOREIGN =
      List.of("Weather permitting, yachts race.", "Nobody won any silver cup.");

  /** Where no sentence stands twice; a repeated one may go to another of its like. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aForeignParagraphLeavesTheOtherLinksAsTheyWere(long seed) {
    Drafts drafts = new Drafts(seed);
    List<String> texts = new ArrayList<>(new LinkedHashSet<>(drafts.sentences(40)));
    List<String> revised = drafts.revise(texts);
    List<List<String>> links = pairs(texts, revised);
    for (int at : new int[] {0, revised.size() / 3, revised.size()}) {
      List<String> longer = new ArrayList<>(revised);
      longer.addAll(at, FOREIGN);
      assertThat(pairs(texts, longer)).containsExactlyInAnyOrderElementsOf(links);
      assertThat(pairs(longer, texts)).hasSameSizeAs(links);
    }
  }

  /**
   * Splits stand or fall with their neighbours, and a probability may lie just at the threshold.
   */
  @Test
  void aForeignParagraphChangesHardlyAnyLinkOfReworkedStatements() {
    int all = 0;
    int kept = 0;
    for (long seed = 1; seed <= 12; seed++) {
      Drafts drafts = new Drafts(seed);
      List<String> texts = drafts.sentences(50);
      List<String> reworked = drafts.rework(texts);
      List<String> longer = new ArrayList<>(reworked);
      longer.addAll(reworked.size() / 2, FOREIGN);
      List<List<String>> links = pairs(texts, reworked);
      all += links.size();
      links.removeAll(pairs(texts, longer));
      kept -= links.size();
    }
    kept += all;
    assertThat((double) kept / all).isGreaterThan(0.98);
  }

  private List<List<String>> pairs(List<String> earlier, List<String> later) {
    return aligner.align(Drafts.statement(earlier), Drafts.statement(later)).links().stream()
        .filter(Link::joins)
        .map(
            link ->
                Stream.concat(link.earlier().stream(), link.later().stream())
                    .map(NormalizedClause::normalText)
                    .toList())
        .collect(Collectors.toCollection(ArrayList::new));
  }
}

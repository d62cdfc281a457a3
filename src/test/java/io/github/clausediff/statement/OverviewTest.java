package io.github.clausediff.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The overview of 28 July 2024, read as a careful reader does. Lines are those behind the front
 * matter.
 */
class OverviewTest {

  private final Statement overview = new Corpus(Path.of("statements")).find("2024-07-28-overview");
  private final List<Clause> clauses = overview.clauses();

  @Test
  void fourSectionsHoldThreeFiveNineAndThreeNumberedParagraphs() {
    Map<String, Long> numbers = new LinkedHashMap<>();
    clauses.stream()
        .map(Clause::section)
        .filter(section -> section.size() == 2)
        .distinct()
        .forEach(section -> numbers.merge(section.get(0), 1L, Long::sum));
    assertThat(numbers)
        .containsExactly(
            Map.entry("1. Overview", 3L),
            Map.entry("2. Regional Security Environment", 5L),
            Map.entry("3. Modernizing the Alliance", 9L),
            Map.entry("4. U.S. Force Posture", 3L));
  }

  @Test
  void thereAreFortyOneSentencesInNumberedParagraphsAndFortySevenInAll() {
    assertThat(sentences(2)).isEqualTo(41);
    assertThat(clauses.get(clauses.size() - 1).position().sentence()).isEqualTo(47);
  }

  private long sentences(int depth) {
    return clauses.stream()
        .filter(clause -> clause.section().size() == depth)
        .map(clause -> clause.position().sentence())
        .distinct()
        .count();
  }

  @Test
  void threePageCutsAreJoined() {
    assertThat(texts())
        .anyMatch(text -> text.contains("military coercion of countries, companies"));
    assertThat(texts())
        .anyMatch(text -> text.contains("operational coordination related to activities"));
    assertThat(texts())
        .anyMatch(text -> text.contains("in promoting co-production, it is essential"));
  }

  @Test
  void theSecondParagraphOfThreeFourStandsAlone() {
    Clause first = clause("To maintain and enhance Alliance readiness");
    Clause second = clause("Japan and the U.S welcomed the establishment and first meeting");
    assertThat(second.section()).isEqualTo(first.section());
    assertThat(second.position().paragraph()).isEqualTo(first.position().paragraph() + 1);
  }

  @Test
  void sentencesWithSeveralCommitmentsAreSeveralClauses() {
    Map<Integer, Long> bySentence =
        clauses.stream()
            .collect(Collectors.groupingBy(c -> c.position().sentence(), Collectors.counting()));
    assertThat(bySentence.get(clause("The U.S. side restated").position().sentence())).isEqualTo(2);
    assertThat(bySentence.get(clause("Japan and the U.S. recognized").position().sentence()))
        .isEqualTo(3);
    assertThat(bySentence.get(clause("Japan and the U.S. condemned North").position().sentence()))
        .isEqualTo(2);
    assertThat(
            bySentence.get(
                clause("Japan and the U.S. strongly condemned deepening").position().sentence()))
        .isEqualTo(2);
    assertThat(bySentence.get(clause("Japan and the U.S. affirmed the need").position().sentence()))
        .isEqualTo(2);
    assertThat(bySentence.get(clause("Japan and the U.S. concurred on").position().sentence()))
        .isEqualTo(2);
    assertThat(
            bySentence.get(clause("Japan and the U.S welcomed achievements").position().sentence()))
        .isEqualTo(2);
  }

  @Test
  void listsOfNounsStayWhole() {
    assertThat(texts())
        .anyMatch(
            text ->
                text.contains("coercion of countries, companies, and civil society, as well as"))
        .anyMatch(
            text ->
                text.startsWith("To maintain deterrence and mitigate")
                    && text.endsWith("relocation facilities and land returns in Okinawa."));
  }

  @Test
  void whatIsNoClauseIsNamed() {
    Map<Role, Long> roles =
        overview.other().stream()
            .filter(part -> !part.text().isEmpty())
            .collect(Collectors.groupingBy(Part::role, Collectors.counting()));
    assertThat(roles)
        .containsOnly(
            Map.entry(Role.HEADING, 5L),
            Map.entry(Role.LEAD, 20L),
            Map.entry(Role.FRONT_MATTER, 2L));
  }

  private List<String> texts() {
    return clauses.stream().map(Clause::text).toList();
  }

  private Clause clause(String start) {
    return clauses.stream().filter(c -> c.text().startsWith(start)).findFirst().orElseThrow();
  }
}

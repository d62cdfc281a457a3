package io.github.clausediff.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.change.Classifier;
import io.github.clausediff.change.EffectRules;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Phrasebook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any series. */
class LineagePropertiesTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderOfLoadingDoesNotMatter(long seed) {
    List<Witness> years = new Chronicles(seed).years(6, 12);
    List<Witness> shuffled = new ArrayList<>(years);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(shuffled).isNotEqualTo(years);
    assertThat(lineages(shuffled)).isEqualTo(lineages(years));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void withoutTheLastStatementThereAreExactlyTheLineagesBeforeIt(long seed) {
    List<Witness> years = new Chronicles(seed).years(6, 12);
    for (int size = 1; size < years.size(); size++) {
      assertThat(lineages(years.subList(0, size))).isEqualTo(cut(years, size));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyClauseStandsInALineage(long seed) {
    Chronicle chronicle = Chronicles.of(new Chronicles(seed).years(5, 15));
    Lineages lineages = Chronicles.trace(chronicle);

    for (Witness witness : chronicle.witnesses()) {
      for (NormalizedClause clause : witness.clauses()) {
        assertThat(lineages.of(clause.clause().id())).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void someLineagesAreLongAndSomeHaveGaps(long seed) {
    Lineages lineages = Chronicles.trace(Chronicles.of(new Chronicles(seed).years(8, 15)));

    assertThat(lineages.all()).anyMatch(lineage -> lineage.steps().size() >= 5);
    assertThat(lineages.all())
        .anyMatch(
            lineage ->
                lineage.steps().stream()
                    .anyMatch(s -> s.joint().filter(j -> j.from() < s.place() - 1).isPresent()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void howLongACommitmentHasStoodIsWhatItsHistoryCounts(long seed) {
    Lineages lineages = Chronicles.trace(Chronicles.of(new Chronicles(seed).years(8, 12)));
    Historian historian =
        new Historian(lineages, new Classifier(new EffectRules(Phrasebook.standard())));
    for (int place = 0; place < lineages.chronicle().size(); place++) {
      for (Tenure tenure : Tenure.in(lineages, place)) {
        int last = place;
        int longest =
            lineages.of(tenure.clause().clause().id()).stream()
                .mapToInt(lineage -> historian.follow(lineage).entries().get(last).run())
                .max()
                .orElseThrow();
        assertThat(tenure.run()).isEqualTo(longest);
      }
    }
    assertThat(Tenure.in(lineages, 7)).anyMatch(tenure -> tenure.run() > 2);
  }

  /** Lineages as text: statement, clauses and joint of each form. */
  private static List<List<String>> lineages(List<Witness> years) {
    return Chronicles.trace(Chronicles.of(years)).all().stream()
        .map(lineage -> forms(lineage, Integer.MAX_VALUE))
        .toList();
  }

  /** The lineages of all, cut off behind the first statements. */
  private static List<List<String>> cut(List<Witness> years, int size) {
    return Chronicles.trace(Chronicles.of(years)).all().stream()
        .map(lineage -> forms(lineage, size))
        .filter(forms -> !forms.isEmpty())
        .toList();
  }

  private static List<String> forms(Lineage lineage, int before) {
    return lineage.steps().stream()
        .filter(step -> step.place() < before)
        .map(step -> step.place() + " " + step.text() + " " + step.joint())
        .toList();
  }
}

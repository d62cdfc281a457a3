package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.evaluate.GoldFile;
import io.github.clausediff.evaluate.GoldLink;
import io.github.clausediff.evaluate.GoldPair;
import io.github.clausediff.evaluate.GoldReader;
import io.github.clausediff.history.Lineage;
import io.github.clausediff.history.Lineages;
import io.github.clausediff.history.Step;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lineages of the sample series, against the links that people made. */
class SampleLineagesTest {

  private static final Path GOLD = Path.of("src/test/resources/gold/sample.json");

  /** Places of the statements in the pairs of the gold file. */
  private static final Map<String, int[]> PAIRS =
      Map.of("1-2", new int[] {0, 1}, "2-3", new int[] {1, 2}, "3-4", new int[] {2, 3});

  private static Lineages lineages;

  @BeforeAll
  static void trace() {
    Corpus corpus = new Corpus(Path.of("statements"));
    Terminal terminal =
        new Terminal(
            new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false);
    SeriesFolder sample =
        corpus.series().stream().filter(s -> s.id().equals("sample")).findFirst().orElseThrow();
    lineages = new Histories(corpus, new EncoderOption(), terminal).lineages(sample);
  }

  @Test
  void lineagesJoinWhatPeopleLinked() throws IOException {
    GoldFile gold = GoldReader.read(new SourceText(GOLD.toString(), Files.readString(GOLD)));
    List<String> wrong = new ArrayList<>();
    int right = 0;
    int wanted = 0;
    for (GoldPair pair : gold.pairs()) {
      int[] places = PAIRS.get(pair.id());
      if (places != null) {
        Set<List<Integer>> linked = linked(pair);
        Set<List<Integer>> joined = joined(places[0], places[1]);
        wanted += linked.size();
        for (List<Integer> join : joined) {
          right += linked.contains(join) ? 1 : 0;
          if (!linked.contains(join)) {
            wrong.add(pair.earlier().get(join.get(0)) + " | " + pair.later().get(join.get(1)));
          }
        }
      }
    }
    // A lineage that was split joins either part with either part of the next meeting.
    assertThat(wrong).hasSizeLessThanOrEqualTo(2);
    assertThat(right / (double) wanted).isGreaterThan(0.9);
  }

  private static Set<List<Integer>> linked(GoldPair pair) {
    Set<List<Integer>> linked = new HashSet<>();
    for (GoldLink link : pair.links()) {
      link.earlier().forEach(i -> link.later().forEach(j -> linked.add(List.of(i, j))));
    }
    return linked;
  }

  private static Set<List<Integer>> joined(int earlier, int later) {
    Set<List<Integer>> joined = new HashSet<>();
    for (Lineage lineage : lineages.all()) {
      for (NormalizedClause i : clauses(lineage, earlier)) {
        clauses(lineage, later).forEach(j -> joined.add(List.of(ordinal(i), ordinal(j))));
      }
    }
    return joined;
  }

  private static List<NormalizedClause> clauses(Lineage lineage, int place) {
    return lineage.at(place).map(Step::clauses).orElse(List.of());
  }

  private static int ordinal(NormalizedClause clause) {
    return clause.clause().position().ordinal() - 1;
  }

  /** Words of the first form, the meetings that have it, words of the last form. */
  @ParameterizedTest
  @CsvSource({
    "carry out the Lissendal Agenda, 1 3, completion of the Lissendal Agenda",
    "Working Group on Pilot Readiness, 1 3 4, Pilot Readiness has proposed",
    "consultations with Tirravane, 1 3, Tirravane",
    "basic positions on Osmer, 2 4, basic positions on Osmer",
    "consultations with the Coral Compact, 2 4, the Coral Compact",
    "is the only solution, 1 2 4, is the only solution",
    "denuclearization of Upper Vosk, 1 2 3, Voskan Peninsula",
    "first meeting of the Forum, 1 2 3, third meeting of JARS",
    "explore opportunities for the co-production, 1 2 3 4, Lanternfish",
    "closer coordination of policy, 1 2 3 4, coordination of policy and of operations",
    "consultations with Callory, 1 2 3 4, with Callory",
    "consultations with South Ostrane, 1 2 3 4, with South Ostrane",
    "closer watch over undersea cables, 3 4, satellite links",
    "Tamsin cable, 2, Tamsin cable",
    "reopening of talks with Karrow, 4, reopening of talks with Karrow",
  })
  void theCasesOfTheGuideAreFollowed(String first, String meetings, String last) {
    List<Lineage> found =
        lineages.all().stream().filter(l -> l.first().text().contains(first)).toList();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).steps())
        .extracting(step -> step.place() + 1)
        .map(String::valueOf)
        .containsExactly(meetings.split(" ", -1));
    assertThat(found.get(0).last().text()).contains(last);
  }

  @Test
  void coordinationWasSplitAndMergedAgain() {
    Lineage coordination =
        lineages.all().stream()
            .filter(l -> l.first().text().contains("closer coordination of policy"))
            .findFirst()
            .orElseThrow();

    assertThat(coordination.steps())
        .extracting(step -> step.clauses().size())
        .containsExactly(1, 2, 1, 1);
  }
}

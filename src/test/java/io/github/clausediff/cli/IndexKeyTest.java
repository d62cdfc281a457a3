package io.github.clausediff.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.statement.Phrasebook;
import io.github.clausediff.statement.Series;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndexKeyTest {

  private static final Phrasebook NONE = Phrasebook.EMPTY;

  private static Series aliases(List<List<String>> aliases) {
    return new Series("talks", "", List.of(), aliases, List.of(), NONE, false);
  }

  private static Series parties(Series.Party... parties) {
    return new Series("talks", "", List.of(parties), List.of(), List.of(), NONE, false);
  }

  private static Series topics(Series.Topic... topics) {
    return new Series("talks", "", List.of(), List.of(), List.of(topics), NONE, false);
  }

  private static Series phrasebook(Map<String, List<List<String>>> ladders, List<String> words) {
    Phrasebook phrasebook = new Phrasebook(ladders, Map.of("strong", words));
    return new Series("talks", "", List.of(), List.of(), List.of(), phrasebook, false);
  }

  /** Many of them print alike. */
  @Test
  void noTwoSeriesShareAKey() {
    List<Series> series =
        List.of(
            aliases(List.of()),
            aliases(List.of(List.of("Tolven, Reef", "Vessi"))),
            aliases(List.of(List.of("Tolven", "Reef, Vessi"))),
            aliases(List.of(List.of("Tolven", "Reef", "Vessi"))),
            aliases(List.of(List.of("Tolven"), List.of("Reef", "Vessi"))),
            aliases(List.of(List.of("Tolven], [Reef", "Vessi"))),
            parties(new Series.Party("a", List.of("b, c"))),
            parties(new Series.Party("a", List.of("b", "c"))),
            parties(new Series.Party("a", List.of("b")), new Series.Party("c", List.of("d"))),
            parties(new Series.Party("a", List.of("b]], Party[id=c, names=[d"))),
            topics(new Series.Topic("a", List.of("b"))),
            topics(new Series.Topic("a", List.of("c"))),
            topics(new Series.Topic("b", List.of("b"))),
            phrasebook(Map.of(), List.of("a, b")),
            phrasebook(Map.of(), List.of("a", "b")),
            phrasebook(Map.of("x", List.of(List.of("a", "b"))), List.of("c")),
            phrasebook(Map.of("x", List.of(List.of("a"), List.of("b"))), List.of("c")),
            new Series("other", "", List.of(), List.of(), List.of(), NONE, false),
            new Series("talks", "T", List.of(), List.of(), List.of(), NONE, false),
            new Series("talks", "", List.of(), List.of(), List.of(), NONE, true));

    assertThat(series.stream().map(s -> IndexKey.of(s, false)).collect(Collectors.toSet()))
        .hasSameSizeAs(series);
  }

  @Test
  void everythingThatIsKnownOfASeriesCounts() {
    assertThat(Stream.of(Series.class.getRecordComponents()).map(c -> c.getName()))
        .as("what CanonicalText writes")
        .containsExactly("id", "title", "parties", "aliases", "topics", "phrasebook", "encoder");
  }
}

package io.github.clausediff.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShuffleTest {

  @Test
  void theLinksFollowTheirClauses() {
    List<String> texts = IntStream.range(0, 20).mapToObj(i -> "clause " + i).toList();
    List<GoldLink> links =
        IntStream.range(0, 20).mapToObj(i -> new GoldLink(List.of(i), List.of(i))).toList();
    List<Cell> cells = links.stream().flatMap(link -> link.cells().stream()).toList();
    GoldPair pair = new GoldPair("p", texts, texts, links, cells, List.of(), List.of());

    GoldPair shuffled = Shuffle.shuffle(pair, 1);

    assertThat(shuffled.later()).isNotEqualTo(texts).containsExactlyInAnyOrderElementsOf(texts);
    assertThat(shuffled.required())
        .allMatch(cell -> texts.get(cell.earlier()).equals(shuffled.later().get(cell.later())));
    assertThat(Shuffle.shuffle(pair, 1)).isEqualTo(shuffled);
  }
}

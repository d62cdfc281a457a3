package io.github.clausediff.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldReaderTest {

  @Test
  void withoutRequiredPairsTheLinksAreRequired() {
    GoldPair pair =
        read("""
                {"schema": "gold/1", "name": "n", "pairs": [{"id": "p", "earlier": ["a"],
                 "later": ["b", "c"], "links": [{"earlier": [0], "later": [1, 0]}]}]}
                """)
            .pairs()
            .get(0);

    assertThat(pair.links()).containsExactly(new GoldLink(List.of(0), List.of(0, 1)));
    assertThat(pair.required()).containsExactly(new Cell(0, 0), new Cell(0, 1));
  }

  @Test
  void everyPlaceThatIsNoClauseIsNamed() {
    String text =
        """
        {"schema": "gold/1", "pairs": [{"id": "p", "earlier": ["a"], "later": ["b"],
         "links": [{"earlier": [0], "later": [1]}, {"earlier": [], "later": [0]}],
         "optional": [[0, 7]]}]}
        """;

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(InputException.class)
        .hasMessage(
            """
            g.json: pairs[0].links[0].later: 1 is no clause; expected 0 to 0
            g.json: pairs[0].links[1].earlier is empty; expected the places of clauses
            g.json: pairs[0].optional[0]: 7 is no clause; expected 0 to 0""");
  }

  @Test
  void anotherSchemaIsRefused() {
    assertThatThrownBy(() -> read("{\"schema\": \"gold/2\"}"))
        .hasMessage("g.json: schema \"gold/2\"; expected gold/1");
  }

  @Test
  void brokenJsonIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> read("{\"schema\": \"gold/1\",\n  oops}"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("g.json:2:");
  }

  private static GoldFile read(String text) {
    return GoldReader.read(new SourceText("g.json", text));
  }
}

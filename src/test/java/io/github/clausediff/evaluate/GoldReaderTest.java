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
            g.json:2:39: pairs[0].links[0].later[0]: 1 is no clause; expected 0 to 0
            g.json:2:56: pairs[0].links[1].earlier is empty; expected the places of clauses
            g.json:3:19: pairs[0].optional[0][1]: 7 is no clause; expected 0 to 0""");
  }

  @Test
  void whatIsMissingOrOfAnotherShapeIsNamedWithItsPlace() {
    String text =
        """
        {"schema": "gold/1", "pairs": [
          {"id": "p", "earlier": ["a", 5, " "], "later": [], "links": [{"earlier": [0], "later": [0]}]},
          {"id": "q", "earlier": ["a"], "later": ["b"]},
          {"id": "r", "earlier": "a", "later": ["b"], "links": [],
           "required": [[0], [0, 0, 0]]}
        ]}
        """;

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(InputException.class)
        .hasMessage(
            """
            g.json:2:32: pairs[0].earlier[1]: 5 is no clause; expected its text
            g.json:2:35: pairs[0].earlier[2]: " " is no clause; expected its text
            g.json:2:91: pairs[0].links[0].later[0]: 0 is no clause; there is none on this side
            g.json:3:3: pairs[1].links is missing; expected a list
            g.json:4:26: pairs[2].earlier is no list; expected a list
            g.json:5:17: pairs[2].required[0] is [0]; expected [earlier, later]
            g.json:5:22: pairs[2].required[1] is [0,0,0]; expected [earlier, later]""");
  }

  @Test
  void whatStandsBehindTheFileIsRefused() {
    assertThatThrownBy(() -> read("{\"schema\": \"gold/1\", \"pairs\": []} x"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("g.json:1:");
  }

  @Test
  void anotherSchemaIsRefused() {
    assertThatThrownBy(() -> read("{\"schema\": \"gold/2\"}"))
        .hasMessage("g.json: schema \"gold/2\"; expected gold/1");
  }

  @Test
  void aFileThatStopsInTheMiddleIsRefusedInPlainWords() {
    assertThatThrownBy(() -> read("{\"schema\": \"gold/1\""))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "g.json:1:20: no JSON: Unexpected end-of-input: expected close marker for Object");
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

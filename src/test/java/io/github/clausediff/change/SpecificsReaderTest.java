package io.github.clausediff.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Series;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a clause are the names, places, systems, dates and numbers in it. */
class SpecificsReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They left Skelling. | name Skelling
          They met in Port Skelling and left. | place Port Skelling
          They renewed the Treaty of Mutual Repair and Supply. | name Treaty of Mutual Repair and Supply
          They renewed the Bank of the Two Rivers. | name Bank of the Two Rivers
          They praised Skelling and Ollery. | name Skelling; name Ollery
          They praised Skelling of old. | name Skelling
          They praised the Skelling-Ollery railway. | name Skelling-Ollery
          They bought the Heron-4 drone. | system Heron-4
          They bought the Heron 4 drone. | system Heron 4
          They read Article IV of the Treaty. | name Article IV of the Treaty
          They read Annex IV. | name Annex IV
          They crossed the Narrow Strait. | place Narrow Strait
          They crossed the Amber Sea. | place Amber Sea
          They meet on 21 February 2034. | date 21 February 2034
          They meet on February 21, 2034. | date February 21, 2034
          They meet in February 2034. | date February 2034
          They meet on 21 February in Skelling. | date 21 February; name Skelling
          They meet in 2034. | date 2034
          They lent seven ships. | number seven ships
          They lent 40 ships to Ollery. | number 40 ships; name Ollery
          They lent 40. | ''
          Welcoming Ollery, they left. | name Ollery
          Welcoming Ollery Bay, they left. | place Ollery Bay
          Ollery Harbor was closed. | place Ollery Harbor
          Talks were held. | ''
          It was closed in May. | date May
          It may be closed. | ''
          They left Marrow Air Station (MAS) Ollery. | place Marrow Air Station (MAS) Ollery
          They left Marrow Air Station (MAS) at dawn. | place Marrow Air Station
          They met President Orla B. Tarn. | name President Orla B. Tarn
          They met Orla B. and left. | name Orla B
          They read Article V. Tarn left. | name Article V; name Tarn
          """)
  void namesAreRead(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @Test
  void anAcronymIsTheNameItWasIntroducedFor() {
    List<NormalizedClause> clauses =
        clauses("They founded the Forum on Joint Repair (FJR).", "The FJR met.");
    List<Specific> found = new SpecificsReader(clauses).read(clauses.subList(1, 2));
    assertThat(found).extracting(Specific::text).containsExactly("FJR");
    assertThat(found).extracting(Specific::key).containsExactly("forum on joint repair");
  }

  private static String read(String text) {
    List<NormalizedClause> clauses = clauses(text);
    List<String> found = new ArrayList<>();
    new SpecificsReader(clauses)
        .read(clauses)
        .forEach(specific -> found.add(specific.kind() + " " + specific.text()));
    return String.join("; ", found);
  }

  private static List<NormalizedClause> clauses(String... texts) {
    List<Clause> clauses = new ArrayList<>();
    for (String text : texts) {
      clauses.add(Clause.loose("draft", clauses.size() + 1, text));
    }
    return new Normalizer(Series.standard()).normalize(clauses);
  }
}

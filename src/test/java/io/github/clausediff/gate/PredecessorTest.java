package io.github.clausediff.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With which statement another is compared unasked. */
class PredecessorTest {

  /** "2031-01-01 overview": a date and a kind, either of which may be missing. */
  private static Metadata statement(String words) {
    Map<Field, String> values = new EnumMap<>(Field.class);
    for (String word : words.split(" ", -1)) {
      if (!word.isEmpty()) {
        values.put(word.matches("\\d.*") ? Field.DATE : Field.KIND, word);
      }
    }
    return new Metadata("id" + words.replace(' ', '-'), values);
  }

  private static Predecessor ofLast(String... statements) {
    List<Metadata> series = Arrays.stream(statements).map(PredecessorTest::statement).toList();
    return Predecessor.of(series, series.size() - 1);
  }

  @Test
  void itIsTheNearestOfTheSameKind() {
    assertThat(ofLast("2031-01-01 overview", "2032-01-01 overview", "2033-01-01 overview"))
        .isEqualTo(new Predecessor(1, "the overview before"));
    assertThat(ofLast("2031-01-01 overview", "2032-01-01 fact-sheet", "2033-01-01 overview"))
        .isEqualTo(new Predecessor(0, "the overview before"));
  }

  @Test
  void whereAKindIsNotKnownItMayBeAny() {
    assertThat(ofLast("2031-01-01 overview", "2032-01-01", "2033-01-01 overview"))
        .isEqualTo(new Predecessor(1, "the statement before, whose kind is not known"));
    assertThat(ofLast("2031-01-01 overview", "2033-01-01"))
        .isEqualTo(new Predecessor(0, "the statement before; its own kind is not known"));
  }

  @Test
  void papersOfOneDayAnswerTheDayBefore() {
    assertThat(ofLast("2031-01-01 overview", "2032-01-01 overview", "2032-01-01 overview").place())
        .isZero();
    assertThat(ofLast("overview", "2032-01-01 overview").place()).isZero();
    assertThat(ofLast("2032-01-01 overview", "overview").place()).isZero();
  }

  @Test
  void whereNothingIsEarlierItSaysSo() {
    String words = "nothing to compare it with: no statement of the series is earlier";
    assertThat(ofLast("2031-01-01 overview")).isEqualTo(new Predecessor(-1, words));
    assertThat(ofLast("2031-01-01 fact-sheet", "2031-01-01 overview"))
        .isEqualTo(new Predecessor(-1, words));
  }

  @Test
  void kindsAreNeverMixedUnasked() {
    assertThat(ofLast("2030-01-01 fact-sheet", "2031-01-01 overview", "2032-01-01 joint-statement"))
        .isEqualTo(
            new Predecessor(
                -1,
                "nothing to compare it with: no earlier statement of the series is of the kind"
                    + " joint-statement; the nearest is of the kind overview"
                    + " (id2031-01-01-overview), and --against would take it"));
  }
}

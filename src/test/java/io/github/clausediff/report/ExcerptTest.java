package io.github.clausediff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.change.Edit.Op;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static final String LONG = "word ".repeat(60);

  @Test
  void anExcerptBeginsShortlyBeforeTheRunThatMattersAndShowsIt() {
    List<Piece> redline =
        List.of(
            new Piece(Op.INSERT, "Also "),
            new Piece(Op.EQUAL, LONG),
            new Piece(Op.DELETE, "only "),
            new Piece(Op.INSERT, "best "),
            new Piece(Op.EQUAL, LONG));
    List<Piece> made = Excerpt.around(redline, 3);
    assertThat(made)
        .extracting(Piece::op)
        .containsExactly(Op.EQUAL, Op.DELETE, Op.INSERT, Op.EQUAL);
    assertThat(made.get(0).text()).startsWith("…").endsWith("word ").hasSizeLessThan(60);
    assertThat(made.get(3).text()).endsWith("…").hasSizeLessThan(60);
  }

  @Test
  void whatStandsBeforeTheFirstRunShownIsMarkedAsLeftOut() {
    List<Piece> redline =
        List.of(
            new Piece(Op.DELETE, "A "),
            new Piece(Op.EQUAL, "short way to "),
            new Piece(Op.INSERT, "go"));
    assertThat(Excerpt.around(redline, 2))
        .containsExactly(new Piece(Op.EQUAL, "…short way to "), new Piece(Op.INSERT, "go"));
    assertThat(Excerpt.around(redline, 0)).hasSize(3);
  }

  @Test
  void aLongFurtherChangeIsLeftOutAndNotShownByHalf() {
    List<Piece> redline =
        List.of(
            new Piece(Op.EQUAL, "the defence of Orle"),
            new Piece(Op.DELETE, " under Article IV"),
            new Piece(Op.EQUAL, ", by all means"),
            new Piece(Op.DELETE, LONG));
    assertThat(Excerpt.around(redline, 1))
        .containsExactly(redline.get(0), redline.get(1), redline.get(2), new Piece(Op.EQUAL, "…"));
  }

  @Test
  void aWordOrTwoAreNotLeftOutOfTheMiddle() {
    String middle = "word ".repeat(23);
    List<Piece> redline =
        List.of(
            new Piece(Op.DELETE, "only "),
            new Piece(Op.EQUAL, middle),
            new Piece(Op.INSERT, "best "));
    assertThat(Excerpt.around(redline, 0)).isEqualTo(redline);
  }

  @Test
  void aRedlineWithoutChangesIsItsBeginning() {
    assertThat(Excerpt.around(List.of(new Piece(Op.EQUAL, "the same")), 0))
        .containsExactly(new Piece(Op.EQUAL, "the same"));
  }
}

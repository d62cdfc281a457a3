package io.github.clausediff.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.align.Moves.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovesTest {

  @Test
  void theFewestLinksAreMoved() {
    List<Place> links = List.of(at(0, 3), at(1, 0), at(2, 1), at(3, 2));

    assertThat(Moves.moved(links)).containsExactly(true, false, false, false);
  }

  @Test
  void ofTwoThatCrossTheOneWithMoreClausesStays() {
    assertThat(Moves.moved(List.of(new Place(0, 1, 2, .5), new Place(1, 0, 3, .5))))
        .containsExactly(true, false);
  }

  @Test
  void thenTheLikelierOneStaysWhicheverStatementComesFirst() {
    assertThat(Moves.moved(List.of(new Place(0, 1, 2, .4), new Place(1, 0, 2, .9))))
        .containsExactly(true, false);
    assertThat(Moves.moved(List.of(new Place(0, 1, 2, .9), new Place(1, 0, 2, .4))))
        .containsExactly(false, true);
  }

  @Test
  void thenTheLongerOneStaysWhicheverStatementComesFirst() {
    assertThat(Moves.moved(List.of(new Place(0, 9, 2, 1, 7), new Place(1, 8, 2, 1, 8))))
        .containsExactly(true, false);
    assertThat(Moves.moved(List.of(new Place(9, 0, 2, 1, 7), new Place(8, 1, 2, 1, 8))))
        .containsExactly(true, false);
  }

  @Test
  void noLinksNoMoves() {
    assertThat(Moves.moved(List.of())).isEmpty();
  }

  private static Place at(int earlier, int later) {
    return new Place(earlier, later, 2, 1);
  }
}

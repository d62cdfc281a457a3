package io.github.clausediff.report;

import io.github.clausediff.change.Edit.Op;
import java.util.List;

/**
 * A clause on a page.
 *
 * @param place section, paragraph and line in words
 * @param pieces its text, in runs
 */
record Quote(String place, List<Piece> pieces) implements View {

  Quote {
    pieces = List.copyOf(pieces);
  }

  /** A clause without marks. */
  static Quote plain(String place, String text) {
    return new Quote(place, List.of(new Piece(Op.EQUAL, Printable.of(text))));
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "place" -> place;
      case "pieces" -> pieces;
      default -> throw View.unknown(name);
    };
  }
}

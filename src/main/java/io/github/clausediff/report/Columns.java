package io.github.clausediff.report;

import io.github.clausediff.change.Edit;
import io.github.clausediff.change.Edit.Op;
import io.github.clausediff.statement.Clause;
import java.util.ArrayList;
import java.util.List;

/**
 * The two texts of a change beside each other: each side keeps its own words, and those that the
 * other side lacks are marked. A side is cut at its clauses, which the edit script does not know.
 */
final class Columns {

  private final Words words;

  Columns(Words words) {
    this.words = words;
  }

  List<Quote> earlier(ChangeView change) {
    return side(change, change.earlier(), Op.DELETE);
  }

  List<Quote> later(ChangeView change) {
    return side(change, change.later(), Op.INSERT);
  }

  private List<Quote> side(ChangeView change, SideView side, Op own) {
    if (change.runs().isEmpty() || !change.joins() || change.group() == Group.MOVED) {
      return side.clauses().stream().map(this::plain).toList();
    }
    List<Quote> quotes = new ArrayList<>();
    int start = 0;
    for (Clause clause : side.clauses()) {
      int end = start + clause.text().length();
      quotes.add(new Quote(words.place(clause), cut(change.edits(), own, start, end)));
      start = end + 1; // the space between two clauses
    }
    return quotes;
  }

  Quote plain(Clause clause) {
    return Quote.plain(words.place(clause), clause.text());
  }

  /** The runs of one side between two offsets of its text. */
  private static List<Piece> cut(List<Edit> edits, Op own, int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Edit edit : edits) {
      String text = own == Op.DELETE ? edit.earlier() : edit.later();
      int start = Math.max(from, at);
      int end = Math.min(to, at + text.length());
      if (start < end) {
        pieces.add(new Piece(edit.op(), Printable.of(text.substring(start - at, end - at))));
      }
      at += text.length();
    }
    return pieces;
  }
}

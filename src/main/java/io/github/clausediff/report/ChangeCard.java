package io.github.clausediff.report;

import io.github.clausediff.align.Confidence;
import io.github.clausediff.statement.Clause;
import java.util.ArrayList;
import java.util.List;

/**
 * A change as a page lays it out.
 *
 * @param id fingerprint
 * @param kind its word
 * @param marks further words, such as "moved" and "to review"
 * @param effects each in one line
 * @param runs the redline; empty where the two sides share no word
 * @param earlier clauses of the earlier side
 * @param later clauses of the later side
 * @param nearest the nearest clause of the other statement: none or one
 * @param likeness how near the partner or the nearest clause is, in words
 */
record ChangeCard(
    String id,
    String kind,
    List<String> marks,
    List<String> effects,
    List<Piece> runs,
    List<Quote> earlier,
    List<Quote> later,
    List<Quote> nearest,
    String likeness) {

  /** A run of the redline. */
  record Piece(String op, String text) {}

  /** A clause with its place. */
  record Quote(String place, String text) {
    static Quote of(Clause clause) {
      return new Quote(Wording.place(List.of(clause)), clause.text());
    }
  }

  static ChangeCard of(ChangeView change) {
    boolean joins = !change.earlier().isEmpty() && !change.later().isEmpty();
    return new ChangeCard(
        change.id(),
        change.kind().toString(),
        joins ? marks(change) : List.of(),
        change.effects().stream().map(e -> Wording.title(e.type()) + ": " + e.evidence()).toList(),
        change.runs().stream().map(run -> new Piece(run.op().toString(), run.text())).toList(),
        quotes(change.earlier()),
        quotes(change.later()),
        change.nearest().map(near -> quotes(near.clause())).orElse(List.of()),
        likeness(change));
  }

  private static List<Quote> quotes(SideView side) {
    return side.clauses().stream().map(Quote::of).toList();
  }

  private static List<String> marks(ChangeView change) {
    List<String> marks = new ArrayList<>();
    if (change.moved()) {
      marks.add("moved");
    }
    Confidence confidence = change.evidence().confidence();
    if (change.group() != Group.UNCHANGED && confidence != Confidence.HIGH) {
      marks.add(confidence == Confidence.MEDIUM ? "medium confidence" : "to review");
    }
    return marks;
  }

  private static String likeness(ChangeView change) {
    return "likeness " + change.nearest().map(NearestView::similarity).orElse(change.similarity()).toPlainString();
  }
}

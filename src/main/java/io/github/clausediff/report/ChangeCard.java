package io.github.clausediff.report;

import io.github.clausediff.align.Confidence;
import io.github.clausediff.change.Edit.Op;
import io.github.clausediff.statement.Clause;
import java.math.BigDecimal;
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
 * @param near whether the nearest clause is near enough to be shown at once
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
    String likeness,
    boolean near)
    implements View {

  /** Below this, the nearest clause of another statement is mostly about something else. */
  private static final BigDecimal NEAR = new BigDecimal("0.20");

  /** A run of the redline. */
  record Piece(Op op, String text) implements View {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "text" -> text;
        case "kept" -> op == Op.EQUAL;
        case "deleted" -> op == Op.DELETE;
        case "inserted" -> op == Op.INSERT;
        default -> throw View.unknown(name);
      };
    }
  }

  /** A clause with its place. */
  record Quote(String place, String text) implements View {
    @Override
    public Object get(String name) {
      return switch (name) {
        case "place" -> place;
        case "text" -> text;
        default -> throw View.unknown(name);
      };
    }

    static Quote of(Clause clause) {
      return new Quote(Printable.of(Wording.place(List.of(clause))), Printable.of(clause.text()));
    }
  }

  @Override
  public Object get(String name) {
    return switch (name) {
      case "anchor" -> "c-" + id;
      case "link" -> "#c-" + id;
      case "kind" -> kind;
      case "style" -> "change " + kind;
      case "near" -> near;
      case "marks" -> marks;
      case "effects" -> effects;
      case "redlined" -> !runs.isEmpty();
      case "runs" -> runs;
      case "joins" -> !earlier.isEmpty() && !later.isEmpty();
      case "earlier" -> earlier;
      case "later" -> later;
      case "nearest" -> nearest;
      case "likeness" -> likeness;
      default -> throw View.unknown(name);
    };
  }

  static ChangeCard of(ChangeView change) {
    boolean joins = !change.earlier().isEmpty() && !change.later().isEmpty();
    return new ChangeCard(
        change.id(),
        change.kind().toString(),
        joins ? marks(change) : List.of(),
        effects(change),
        change.runs().stream().map(run -> new Piece(run.op(), Printable.of(run.text()))).toList(),
        quotes(change.earlier()),
        quotes(change.later()),
        change.nearest().map(near -> quotes(near.clause())).orElse(List.of()),
        likeness(change),
        change.nearest().filter(n -> n.similarity().compareTo(NEAR) >= 0).isPresent());
  }

  /** Effects, behind what a person decided. */
  private static List<String> effects(ChangeView change) {
    List<String> effects = new ArrayList<>();
    if (!change.decision().isEmpty()) {
      effects.add(Wording.capital(Printable.of(change.decision())));
    }
    change
        .effects()
        .forEach(e -> effects.add(Wording.title(e.type()) + ": " + Printable.of(e.evidence())));
    return effects;
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
    return "likeness "
        + change.nearest().map(NearestView::similarity).orElse(change.similarity()).toPlainString();
  }
}

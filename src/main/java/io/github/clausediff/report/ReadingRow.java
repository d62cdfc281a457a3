package io.github.clausediff.report;

import java.util.List;

/**
 * A clause in its place in the later statement, beside what it was; or a clause that was left out.
 *
 * @param change in which it stands
 * @param heading the section that begins here, or an empty string
 * @param remark what became of it, in words
 * @param place of the clause that is shown
 * @param later one clause, or none where something was left out
 * @param earlier clauses; none where nothing answers, or where they stand in a row above
 */
record ReadingRow(
    ChangeView change,
    String heading,
    String remark,
    String place,
    List<Quote> later,
    List<Quote> earlier)
    implements View {

  @Override
  public Object get(String name) {
    return switch (name) {
      case "style" -> change.group().toString();
      case "link" -> "#" + Anchors.of(change);
      case "headed" -> !heading.isEmpty();
      case "heading" -> heading;
      case "remark" -> remark;
      case "formal" -> Formal.of(change);
      case "place" -> place;
      case "later" -> later;
      case "earlier" -> earlier;
      default -> throw View.unknown(name);
    };
  }
}

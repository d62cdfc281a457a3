package io.github.clausediff.report;

import io.github.clausediff.history.Chronicle;
import io.github.clausediff.history.FirstHere;
import io.github.clausediff.history.Witness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Commitments by statements: what each statement says of each commitment, and how long the
 * statements are and what they are made of.
 *
 * @param chronicle the columns
 * @param rows in the order of the page
 * @param order of the rows
 * @param first what is first in each statement
 * @param words for all that is said
 */
record MatrixPage(
    Chronicle chronicle,
    List<LineageView> rows,
    MatrixOrder order,
    List<List<FirstHere>> first,
    Words words) {

  private static final int WIDTH = 600;

  /** So many columns have room for words on paper; more than that have signs, with a legend. */
  private static final int PAPER = 7;

  View view() {
    return new Members(
        Map.of(
            "title", words.get("matrix") + ", " + words.get("matrix.order." + order.id()),
            "heading", words.get("matrix"),
            "lead", words.say("matrix.lead", rows.size(), chronicle.size()),
            "style", chronicle.size() > PAPER ? "matrix wide" : "matrix",
            "orders", Arrays.stream(MatrixOrder.values()).map(this::choice).toList(),
            "columns", chronicle.witnesses().stream().map(this::column).toList(),
            "groups", groups(),
            "legend", Arrays.stream(CellState.values()).map(this::sign).toList(),
            "lengths", lengths()));
  }

  private View choice(MatrixOrder other) {
    return new Members(
        Map.of(
            "link", other.path(),
            "word", words.get("matrix.order." + other.id()),
            "current", other == order ? "page" : "false"));
  }

  private View column(Witness witness) {
    return new Members(
        Map.of(
            "link", "../" + SiteNames.statement(witness.id()),
            "date", Printable.of(witness.date()),
            "kind", words.named("document", witness.kind().word())));
  }

  private View sign(CellState state) {
    return new Members(
        Map.of("style", state.id(), "sign", state.sign(), "word", words.get("cell." + state.id())));
  }

  /** Rows under the same heading stand together; only by topic there are headings. */
  private List<View> groups() {
    List<View> groups = new ArrayList<>();
    List<LineageView> group = new ArrayList<>();
    for (LineageView row : rows) {
      if (!group.isEmpty() && !heading(row).equals(heading(group.get(0)))) {
        groups.add(group(group));
        group.clear();
      }
      group.add(row);
    }
    if (!group.isEmpty()) {
      groups.add(group(group));
    }
    return groups;
  }

  private String heading(LineageView row) {
    if (order != MatrixOrder.TOPIC) {
      return "";
    }
    return row.topic().isEmpty() ? words.get("matrix.other") : words.named("topic", row.topic());
  }

  private View group(List<LineageView> members) {
    String heading = heading(members.get(0));
    return new Members(
        Map.of(
            "headed",
            !heading.isEmpty(),
            "heading",
            heading,
            "span",
            chronicle.size() + 1,
            "rows",
            members.stream().map(this::row).toList()));
  }

  private View row(LineageView row) {
    List<View> cells = new ArrayList<>();
    List<CellState> states = row.cells();
    for (int place = 0; place < states.size(); place++) {
      cells.add(cell(row, place, states.get(place)));
    }
    return new Members(
        Map.of(
            "link", row.path(),
            "language", words.languageOf(chronicle.at(0).statement().metadata()),
            "text", row.heading(),
            "cells", List.copyOf(cells)));
  }

  private View cell(LineageView row, int place, CellState state) {
    return new Members(
        Map.of(
            "link", row.path() + "#s-" + (place + 1),
            "style", state.id(),
            "sign", state.sign(),
            "word", words.cell(state, chronicle.at(place).kind())));
  }

  private List<View> lengths() {
    int longest = chronicle.witnesses().stream().mapToInt(w -> w.clauses().size()).max().orElse(1);
    List<View> lengths = new ArrayList<>();
    for (int place = 0; place < chronicle.size(); place++) {
      Witness witness = chronicle.at(place);
      int all = witness.clauses().size();
      int fresh = (int) first.get(place).stream().filter(FirstHere::first).count();
      int back = first.get(place).size() - fresh;
      lengths.add(length(witness, all - fresh - back, back, fresh, WIDTH / (double) longest));
    }
    return lengths;
  }

  private View length(Witness witness, int kept, int back, int fresh, double scale) {
    int keptWidth = (int) (kept * scale);
    int backWidth = (int) (back * scale);
    return new Members(
        Map.of(
            "date",
            Printable.of(witness.date()),
            "link",
            "first.html#f-" + (chronicle.placeOf(witness.id()) + 1),
            "clauses",
            kept + back + fresh,
            "words",
            witness.clauses().stream().mapToLong(c -> c.words().size()).sum(),
            "kept",
            kept,
            "back",
            back,
            "fresh",
            fresh,
            "bars",
            List.of(
                bar("unchanged", 0, keptWidth),
                bar("moved", keptWidth, backWidth),
                bar("new", keptWidth + backWidth, (int) (fresh * scale)))));
  }

  private static View bar(String style, int x, int width) {
    return new Members(Map.of("style", style, "x", x, "width", width));
  }
}

package io.github.clausediff.report;

import io.github.clausediff.history.Entry;
import io.github.clausediff.history.History;
import io.github.clausediff.history.Near;
import io.github.clausediff.history.Witness;
import io.github.clausediff.statement.Catalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One history through every statement, each wording beneath the last with what differs marked.
 *
 * @param heading what is followed
 * @param model the history, with what else is said of it
 * @param alone whether the page stands alone, with no pages of statements beside it
 * @param words for all that is said
 */
record LineagePage(String heading, HistoryModel model, boolean alone, Words words) {

  /** So many signs have room for a ring on a telephone. */
  private static final int SIGNS = 12;

  /** The page in the language of the words. */
  View view() {
    return page(CellState.all(history()));
  }

  private View page(List<CellState> states) {
    List<View> entries = new ArrayList<>();
    for (int place = 0; place < states.size(); place++) {
      entries.add(entry(place, states.get(place)));
    }
    return new Members(
        Map.of(
            "title", heading,
            "heading", heading,
            "language", language(),
            "lead", lead(),
            "facts", new HistoryWords(history(), words).facts(),
            "points", points(states),
            "radius", states.size() > SIGNS ? 0 : 13,
            "ticks", List.of(tick(0), tick(states.size() - 1)),
            "entries", entries,
            "more", more()));
  }

  private History history() {
    return model.history();
  }

  /** A lineage keeps to one language. */
  private String language() {
    return words.languageOf(witness(0).statement().metadata());
  }

  private PageLinks links() {
    return new PageLinks(history(), alone);
  }

  private Witness witness(int place) {
    return history().entries().get(place).witness();
  }

  private String lead() {
    return words.say("lineage.lead", history().found(), history().entries().size());
  }

  private String x(int place) {
    return Timeline.at(place, Math.max(1, history().entries().size() - 1));
  }

  private View tick(int place) {
    String date = Printable.of(witness(Math.max(0, place)).date());
    return new Members(Map.of("x", x(place), "text", date, "style", place == 0 ? "start" : "end"));
  }

  /** Known documents that are not loaded, and echoes in other series. */
  private List<View> more() {
    List<View> more = new ArrayList<>();
    if (!model.gaps().isEmpty()) {
      more.add(list("gaps", model.gaps().stream().map(Catalog.Document::name).toList()));
    }
    if (!model.echoes().isEmpty()) {
      more.add(list("echoes", model.echoes().stream().map(LineagePage::echo).toList()));
    }
    return more;
  }

  private static String echo(EchoView echo) {
    return echo.date() + " " + echo.series() + ", " + echo.clause() + ": " + echo.text();
  }

  private View list(String id, List<String> texts) {
    List<View> items =
        texts.stream().<View>map(t -> new Members(Map.of("text", Printable.of(t)))).toList();
    return new Members(Map.of("id", id, "title", words.get("history." + id), "items", items));
  }

  private List<View> points(List<CellState> states) {
    List<View> points = new ArrayList<>();
    for (int place = 0; place < states.size(); place++) {
      CellState state = states.get(place);
      String date = Printable.of(witness(place).date());
      points.add(
          new Members(
              Map.of(
                  "x", x(place),
                  "link", "#s-" + (place + 1),
                  "style", "cell " + state.id(),
                  "sign", state.sign(),
                  "text", date + ": " + words.cell(state, witness(place).kind()))));
    }
    return points;
  }

  private View entry(int place, CellState state) {
    Entry entry = history().entries().get(place);
    Map<String, Object> values = new HashMap<>();
    values.put("anchor", "s-" + (place + 1));
    values.put("style", "wording " + state.id());
    values.put("sign", state.sign());
    values.put("word", words.cell(state, entry.witness().kind()));
    values.put("date", words.date(entry.witness().date()));
    values.put("title", Printable.of(entry.witness().statement().metadata().title()));
    values.put("link", links().statement(entry.witness().id()));
    values.put(
        "forms",
        entry.passages().stream()
            .map(p -> new WordingView(p, history(), links(), words).view())
            .toList());
    values.put("nearest", entry.nearest().stream().map(n -> near(entry, n)).toList());
    return new Members(values);
  }

  private String nearest(Near near) {
    String likeness = Wording.rounded(near.similarity()).toPlainString();
    return HistoryModel.isFar(near)
        ? words.say("far.here", likeness)
        : words.get("nearest") + " " + likeness;
  }

  private View near(Entry entry, Near near) {
    return new Members(
        Map.of(
            "lead", nearest(near),
            "link", links().clause(near.clause().clause().id()),
            "place", words.place(near.clause().clause()),
            "statement", Printable.of(entry.witness().id()),
            "text", Printable.of(near.clause().clause().text())));
  }
}

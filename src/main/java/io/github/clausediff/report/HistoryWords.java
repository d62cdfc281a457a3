package io.github.clausediff.report;

import io.github.clausediff.history.Entry;
import io.github.clausediff.history.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a history comes to, in the language of the pages.
 *
 * @param history what was found
 * @param words for all that is said
 */
record HistoryWords(History history, Words words) {

  /** First, last, runs, returns. */
  List<Label> facts() {
    List<Label> facts = new ArrayList<>();
    facts.add(new Label("first", words.get("history.first"), date(history.first())));
    facts.add(new Label("last", words.get("history.last"), date(history.last())));
    facts.add(
        new Label(
            "longest",
            words.get("history.longest"),
            words.count("history.row", history.longestRun())));
    facts.add(
        new Label(
            "current",
            words.get("history.current"),
            history.currentRun() == 0
                ? words.get("history.none")
                : words.count("history.row", history.currentRun())));
    facts.add(new Label("returned", words.get("history.returned"), returned()));
    return facts;
  }

  private String date(Optional<Entry> entry) {
    return entry.map(e -> words.date(e.witness().date())).orElse("");
  }

  private String returned() {
    return history.returns().isEmpty()
        ? words.get("history.no")
        : history.returns().stream()
            .map(e -> words.date(e.witness().date()))
            .collect(Collectors.joining(words.get("comma")));
  }
}

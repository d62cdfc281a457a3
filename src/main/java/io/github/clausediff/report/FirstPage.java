package io.github.clausediff.report;

import io.github.clausediff.history.Chronicle;
import io.github.clausediff.history.FirstHere;
import io.github.clausediff.history.FirstName;
import io.github.clausediff.history.Newcomers;
import io.github.clausediff.history.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is first in each statement, newest first.
 *
 * @param chronicle the statements
 * @param first a list for each statement, oldest first
 * @param words for all that is said
 */
record FirstPage(Chronicle chronicle, List<List<FirstHere>> first, Words words) {

  View view() {
    List<View> statements = new ArrayList<>();
    Newcomers newcomers = new Newcomers(chronicle);
    for (int place = chronicle.size() - 1; place > 0; place--) {
      statements.add(statement(place, newcomers.in(place)));
    }
    return new Members(
        Map.of(
            "title", words.get("first"),
            "heading", words.get("first"),
            "lead", words.say("first.lead", chronicle.size()),
            "statements", statements));
  }

  private View statement(int place, List<FirstName> named) {
    Witness witness = chronicle.at(place);
    List<View> names = named.stream().<View>map(this::name).toList();
    return new Members(
        Map.of(
            "anchor", "f-" + (place + 1),
            "date", words.date(witness.date()),
            "title", Printable.of(witness.statement().metadata().title()),
            "link", "../" + SiteNames.statement(witness.id()),
            "named", !names.isEmpty(),
            "names", names,
            "clauses", first.get(place).stream().<View>map(f -> clause(witness, f)).toList()));
  }

  private View name(FirstName name) {
    return new Members(Map.of("text", Printable.of(name.name()), "word", seen(name.seen())));
  }

  private String seen(int place) {
    return place < 0
        ? words.get("first.first")
        : words.say("first.seen", words.date(chronicle.at(place).when()));
  }

  private View clause(Witness witness, FirstHere first) {
    String page = "../" + SiteNames.statement(witness.id());
    return new Members(
        Map.of(
            "language",
            words.languageOf(witness.statement().metadata()),
            "style",
            first.first() ? "new" : "moved",
            "link",
            page + "#clause-" + first.clause().clause().position().ordinal(),
            "text",
            Printable.of(first.clause().clause().text()),
            "word",
            seen(first.seen())));
  }
}

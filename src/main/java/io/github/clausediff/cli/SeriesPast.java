package io.github.clausediff.cli;

import io.github.clausediff.history.Chronicle;
import io.github.clausediff.history.FirstHere;
import io.github.clausediff.history.FirstName;
import io.github.clausediff.history.Lineages;
import io.github.clausediff.history.Newcomers;
import io.github.clausediff.history.Tenure;
import io.github.clausediff.history.Witness;
import io.github.clausediff.report.Past;
import io.github.clausediff.report.SeenView;
import io.github.clausediff.report.StoodView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the documents loaded of a series tell about one statement, or two. */
final class SeriesPast {

  private final Lineages lineages;
  private final Chronicle chronicle;
  private final Newcomers newcomers;

  SeriesPast(Lineages lineages) {
    this.lineages = lineages;
    this.chronicle = lineages.chronicle();
    this.newcomers = new Newcomers(chronicle);
  }

  /**
   * Of two statements by their ids; nothing of one that is not followed. The id of an earlier one
   * of another series is left blank.
   */
  Past past(String earlier, String later) {
    int from = chronicle.placeOf(earlier);
    int place = chronicle.placeOf(later);
    if (place < 0) {
      return Past.UNKNOWN;
    }
    List<Tenure> all = new ArrayList<>();
    if (from >= 0 && from < place) {
      all.addAll(Tenure.gone(lineages, from, place));
    }
    all.addAll(Tenure.in(lineages, place));
    return new Past(first(place), stood(all));
  }

  /** The same; where one statement only stands before, what is new is first, and is not told. */
  Past ofPage(String earlier, String later) {
    Past past = past(earlier, later);
    return chronicle.placeOf(later) > 1 ? past : new Past(List.of(), past.stood());
  }

  Lineages lineages() {
    return lineages;
  }

  private Map<String, StoodView> stood(List<Tenure> all) {
    Map<String, StoodView> stood = new LinkedHashMap<>();
    for (Tenure tenure : all) {
      if (tenure.run() > 1) {
        Witness since = chronicle.at(tenure.since());
        StoodView view = new StoodView(tenure.run(), since.when(), since.id());
        stood.put(tenure.clause().clause().id(), view);
      }
    }
    return stood;
  }

  /** Clauses, then names, of a statement by its id; nothing for the oldest of its series. */
  List<SeenView> first(String statement) {
    return first(chronicle.placeOf(statement));
  }

  private List<SeenView> first(int place) {
    List<SeenView> seen = new ArrayList<>();
    if (place > 0) {
      FirstHere.in(lineages, place).forEach(first -> seen.add(clause(first)));
      newcomers.in(place).forEach(name -> seen.add(name(name)));
    }
    return seen;
  }

  private SeenView clause(FirstHere first) {
    return seen(first.clause().clause().id(), first.clause().clause().text(), first.seen());
  }

  private SeenView name(FirstName name) {
    return seen("", name.name(), name.seen());
  }

  private SeenView seen(String clause, String text, int place) {
    if (place < 0) {
      return new SeenView(clause, text, "", "");
    }
    Witness last = chronicle.at(place);
    return new SeenView(clause, text, last.when(), last.id());
  }
}

package io.github.clausediff.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the later statement names that the one before it in its series does not, by when last. */
final class FirstNames {

  private FirstNames() {}

  /** "first in the documents loaded" with all such names, then a line for each document. */
  static List<Label> of(ReportModel model, Words words) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    names.put(words.get("first.first"), new ArrayList<>());
    for (SeenView seen : model.first()) {
      if (seen.clause().isEmpty()) {
        String when = words.seen(seen.seen());
        names.computeIfAbsent(when, w -> new ArrayList<>()).add(Printable.of(seen.text()));
      }
    }
    List<Label> lines = new ArrayList<>();
    names.values().removeIf(List::isEmpty);
    names.forEach((when, all) -> lines.add(new Label("first", when, String.join(" · ", all))));
    return lines;
  }
}

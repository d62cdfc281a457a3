package io.github.clausediff.report;

import io.github.clausediff.history.Entry;
import io.github.clausediff.history.Near;
import io.github.clausediff.history.Passage;
import io.github.clausediff.statement.Metadata.Field;
import java.util.List;
import java.util.stream.Collectors;

/** A history for a spreadsheet: a row for each statement; several values stand behind "; ". */
final class HistoryCsv {

  private static final List<String> COLUMNS =
      List.of(
          "series",
          "query",
          "statement",
          "date",
          "kind",
          "present",
          "found",
          "run",
          "clauses",
          "text",
          "change",
          "similarity",
          "effects",
          "nearest",
          "nearest_similarity",
          "nearest_text");

  private HistoryCsv() {}

  static String render(HistoryModel model) {
    StringBuilder out = new StringBuilder(CsvRow.of(COLUMNS));
    for (Entry entry : model.history().entries()) {
      out.append(CsvRow.of(row(model, entry)));
    }
    return out.toString();
  }

  private static List<String> row(HistoryModel model, Entry entry) {
    List<Near> near = entry.nearest().stream().toList();
    return List.of(
        model.history().series(),
        model.history().query().text(),
        entry.witness().id(),
        entry.witness().date(),
        entry.witness().statement().metadata().get(Field.KIND).orElse(""),
        String.valueOf(entry.present()),
        entry.words(),
        String.valueOf(entry.run()),
        entry.clauses().stream().map(c -> c.clause().id()).collect(Collectors.joining("; ")),
        entry.clauses().stream().map(c -> c.clause().text()).collect(Collectors.joining(" ")),
        entry.passages().stream()
            .map(p -> kind(model, entry, p))
            .distinct()
            .collect(Collectors.joining("; ")),
        entry.present() ? Wording.rounded(entry.similarity()).toPlainString() : "",
        entry.effects().stream()
            .map(e -> e.type() + ": " + e.evidence())
            .collect(Collectors.joining("; ")),
        near.stream().map(n -> n.clause().clause().id()).collect(Collectors.joining()),
        near.stream()
            .map(n -> Wording.rounded(n.similarity()).toPlainString())
            .collect(Collectors.joining()),
        near.stream().map(n -> n.clause().clause().text()).collect(Collectors.joining()));
  }

  private static String kind(HistoryModel model, Entry entry, Passage passage) {
    return passage
        .change()
        .map(change -> change.kind().toString())
        .orElseGet(() -> model.begins(entry));
  }
}

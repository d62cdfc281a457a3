package io.github.clausediff.report;

import io.github.clausediff.change.Change;
import io.github.clausediff.change.Effect;
import io.github.clausediff.history.Branch;
import io.github.clausediff.history.Entry;
import io.github.clausediff.history.Passage;
import io.github.clausediff.statement.Series;
import java.util.List;

/** A history for a note: a table of the statements, then each wording beneath the last. */
final class HistoryMarkdown {

  private final StringBuilder out = new StringBuilder();
  private final HistoryModel model;

  private HistoryMarkdown(HistoryModel model) {
    this.model = model;
  }

  static String render(HistoryModel model) {
    return new HistoryMarkdown(model).render();
  }

  private String render() {
    out.append("# ").append(MarkdownText.of(model.title())).append("\n\n");
    out.append(Series.capital(model.extent())).append(".\n\n");
    model
        .facts()
        .forEach(
            fact ->
                out.append("- ")
                    .append(Series.capital(fact.name()))
                    .append(": ")
                    .append(MarkdownText.of(fact.value()))
                    .append('\n'));
    table();
    model.history().entries().forEach(this::entry);
    gaps();
    echoes();
    return out.toString();
  }

  private void table() {
    out.append("\n| date | statement | found | effects |\n| --- | --- | --- | --- |\n");
    for (Entry entry : model.history().entries()) {
      List<String> effects = entry.effects().stream().map(Effect::type).distinct().toList();
      out.append("| ").append(entry.witness().date()).append(" | ");
      out.append(MarkdownText.of(entry.witness().id())).append(" | ");
      out.append(MarkdownText.of(HistoryModel.state(entry))).append(" | ");
      out.append(String.join(", ", effects)).append(" |\n");
    }
  }

  private void entry(Entry entry) {
    out.append("\n## ").append(MarkdownText.of(HistoryModel.name(entry))).append("\n\n");
    out.append(Series.capital(HistoryModel.state(entry))).append(".\n");
    entry.passages().forEach(passage -> passage(entry, passage));
    entry
        .nearest()
        .ifPresent(
            near ->
                out.append("\n> ")
                    .append(MarkdownText.of(Series.capital(HistoryModel.near(near))))
                    .append(": ")
                    .append(MarkdownText.of(near.clause().clause().text()))
                    .append('\n'));
  }

  private void passage(Entry entry, Passage passage) {
    out.append('\n');
    if (passage.change().isPresent()) {
      redline(passage.change().get());
    } else {
      out.append(MarkdownText.opening(passage.step().text()));
    }
    out.append("\n<sub>").append(MarkdownText.of(HistoryModel.places(passage.step())));
    out.append(" · ").append(MarkdownText.of(model.passage(entry, passage)));
    passage.change().stream()
        .flatMap(change -> change.effects().stream())
        .forEach(
            effect ->
                out.append(" · ")
                    .append(effect.type())
                    .append(": ")
                    .append(MarkdownText.of(effect.evidence())));
    for (Branch branch : passage.lineage().branches()) {
      if (branch.place() == passage.step().place()) {
        out.append(" · ").append(branch.relation()).append(' ');
        out.append(MarkdownText.of(branch.lineage()));
      }
    }
    out.append("</sub>\n");
  }

  private void redline(Change change) {
    List<Run> runs = Run.of(change.edits());
    if (runs.isEmpty()) {
      out.append(MarkdownText.opening(HistoryModel.text(change.link().later())));
    }
    runs.forEach(run -> MarkdownText.append(out, run.op(), run.text()));
  }

  private void gaps() {
    if (!model.gaps().isEmpty()) {
      out.append("\n## Known documents that are not loaded\n\n");
      model
          .gaps()
          .forEach(gap -> out.append("- ").append(MarkdownText.of(gap.name())).append('\n'));
    }
  }

  private void echoes() {
    if (!model.echoes().isEmpty()) {
      out.append("\n## The same words in other series, earlier first\n");
    }
    for (EchoView echo : model.echoes()) {
      out.append("\n- ").append(MarkdownText.of(echo.date() + " " + echo.series()));
      out.append(", ").append(echo.lead()).append(", ").append(MarkdownText.of(echo.clause()));
      out.append(": ").append(MarkdownText.of(echo.text())).append(" <sub>shared: ");
      out.append(MarkdownText.of(echo.words())).append(", here in ");
      out.append(MarkdownText.of(echo.here())).append("</sub>\n");
    }
  }
}

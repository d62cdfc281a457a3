package io.github.clausediff.report;

import io.github.clausediff.change.Change;
import io.github.clausediff.change.Edit;
import io.github.clausediff.change.Effect;
import io.github.clausediff.history.Branch;
import io.github.clausediff.history.Entry;
import io.github.clausediff.history.Near;
import io.github.clausediff.history.Passage;
import io.github.clausediff.statement.Catalog;
import java.util.List;

/** A history for a terminal: a block for each statement, oldest first. */
final class HistoryText {

  private static final int WIDTH = 96;

  private final StringBuilder out = new StringBuilder();
  private final HistoryModel model;

  private HistoryText(HistoryModel model) {
    this.model = model;
  }

  static String render(HistoryModel model) {
    return new HistoryText(model).render();
  }

  private String render() {
    line("", model.title() + ": " + model.extent());
    model.facts().forEach(fact -> line("  ", fact.name() + ": " + fact.value()));
    gaps();
    model.history().entries().forEach(this::entry);
    echoes();
    return out.toString();
  }

  private void gaps() {
    if (!model.gaps().isEmpty()) {
      line("  ", "known documents that are not loaded: " + model.gaps().size());
      for (Catalog.Document gap : model.gaps()) {
        line("    ", gap.name());
      }
    }
  }

  private void entry(Entry entry) {
    out.append('\n');
    line("", HistoryModel.name(entry));
    line("  ", HistoryModel.state(entry));
    entry.passages().forEach(passage -> passage(entry, passage));
    entry.nearest().ifPresent(this::near);
  }

  private void passage(Entry entry, Passage passage) {
    line("  ", HistoryModel.places(passage.step()) + "  " + model.passage(entry, passage));
    passage.change().ifPresent(this::effects);
    line("    ", passage.change().map(HistoryText::redline).orElse(passage.step().text()));
    for (Branch branch : passage.lineage().branches()) {
      if (branch.place() == passage.step().place()) {
        line("    ", branch.relation() + " " + branch.lineage());
      }
    }
  }

  private void effects(Change change) {
    for (Effect effect : change.effects()) {
      line("    ", effect.type() + ": " + effect.evidence());
    }
  }

  private static String redline(Change change) {
    List<Run> runs = Run.of(change.edits());
    if (runs.isEmpty()) {
      return HistoryModel.text(change.link().later());
    }
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(run.op() == Edit.Op.DELETE ? "[-" : run.op() == Edit.Op.INSERT ? "{+" : "");
      text.append(run.text());
      text.append(run.op() == Edit.Op.DELETE ? "-]" : run.op() == Edit.Op.INSERT ? "+}" : "");
    }
    return text.toString();
  }

  private void near(Near near) {
    line("  ", HistoryModel.near(near) + ": " + near.clause().clause().text());
  }

  private void echoes() {
    if (!model.echoes().isEmpty()) {
      out.append('\n');
      line("", "The same words in other series, earlier first");
    }
    for (EchoView echo : model.echoes()) {
      line("  ", echo.date() + " " + echo.series() + ", " + echo.lead() + ", " + echo.clause());
      line("    ", "“… " + echo.words() + " …” stands here in " + echo.here());
      line("    ", echo.text());
    }
  }

  /** Broken before {@link #WIDTH} characters, every line indented. */
  private void line(String indent, String text) {
    int column = indent.length();
    out.append(indent);
    boolean start = true;
    for (String word : Printable.of(text).split(" ", -1)) {
      if (!start && column + 1 + word.length() > WIDTH) {
        out.append('\n').append(indent);
        column = indent.length();
      } else if (!start) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += word.length();
      start = false;
    }
    out.append('\n');
  }
}

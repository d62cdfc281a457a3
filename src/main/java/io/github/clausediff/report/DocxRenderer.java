package io.github.clausediff.report;

import io.github.clausediff.report.ReadingOrder.Line;
import io.github.clausediff.statement.Series;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * A document for word processors: the later statement in reading order, what changed as revisions.
 * Accepting all of them leaves the clauses of the later statement, rejecting all those of the
 * earlier one; a split or merged clause stands where its first part does. A table of the changes
 * follows, outside the revisions.
 */
public final class DocxRenderer {

  private final Words words;

  /** A document in the language of the words. */
  public DocxRenderer(Words words) {
    this.words = words;
  }

  /** The whole file. The same model gives the same bytes. */
  public byte[] bytes(ReportModel model) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      head(document, model);
      body(document, model);
      table(document, model);
      document.write(out);
      return Archive.withoutTimes(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void head(XWPFDocument document, ReportModel model) {
    DocxText.heading(
        document,
        0,
        words.say(
            "heading",
            DocumentView.dated(model.earlier(), words),
            DocumentView.dated(model.later(), words)));
    DocxText.paragraph(document, named("earlier", model.earlier()));
    DocxText.paragraph(document, named("later", model.later()));
    if (!model.fiction().isEmpty()) {
      DocxText.paragraph(
          document, words.get("fictional") + " " + words.get("fiction." + model.fiction()));
    }
    PageWarnings.of(model, words).forEach(w -> DocxText.paragraph(document, w.text()));
    DocxText.paragraph(document, words.get("caution"));
    DocxText.paragraph(document, words.get("docx.how"));
  }

  private String named(String which, StatementView side) {
    return words.get(which) + ": " + side.metadata().title() + " (" + side.metadata().id() + ")";
  }

  private static void body(XWPFDocument document, ReportModel model) {
    Revisions revisions = new Revisions();
    List<String> section = new ArrayList<>(List.of(""));
    for (Line line : ReadingOrder.of(model)) {
      ChangeView change = line.change();
      String here = Wording.section(Sections.headings(line.clause()));
      if (change.group() != Group.DROPPED && !here.equals(section.get(0))) {
        DocxText.heading(document, 1, here);
        section.set(0, here);
      }
      if (line.first() || change.later().isEmpty()) {
        revisions.write(document.createParagraph(), change, line.clause());
      }
    }
  }

  private void table(XWPFDocument document, ReportModel model) {
    DocxText.heading(document, 1, words.get("changes"));
    XWPFTable table = document.createTable(1, 4);
    List<String> head = List.of("facet.kind", "facet.effect", "facet.sure", "likeness");
    for (int i = 0; i < head.size(); i++) {
      table.getRow(0).getCell(i).setText(Series.capital(words.get(head.get(i))));
    }
    for (ChangeView change : model.changes()) {
      row(table.createRow(), change);
    }
  }

  private void row(XWPFTableRow row, ChangeView change) {
    String moved = change.moved() ? " · " + words.get("kind.moved") : "";
    String kind = words.named("kind", change.kind().toString()) + moved;
    row.getCell(0).setText(change.id() + " " + kind);
    List<String> effects = new ArrayList<>();
    change
        .effects()
        .forEach(e -> effects.add(words.named("effect", e.type()) + ": " + words.evidence(e)));
    if (change.doubtful() && !effects.isEmpty()) {
      effects.add(words.get("sure.to-review"));
    }
    row.getCell(1).setText(Printable.of(String.join("; ", effects)));
    String sure = Anchors.word(change.evidence().confidence());
    row.getCell(2).setText(change.joins() ? words.named("sure", sure) : "");
    row.getCell(3).setText(change.joins() ? change.similarity().toPlainString() : "");
  }
}

package io.github.clausediff.report;

import io.github.clausediff.change.Edit;
import io.github.clausediff.statement.Clause;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;

/**
 * Changes as revisions of a word processor, numbered from 1. They name the program as their author
 * and no date, for none is known. A paragraph that is new or gone as a whole is so with its mark,
 * so that accepting or rejecting leaves no empty line.
 */
final class Revisions {

  private static final String AUTHOR = "clausediff";
  private static final int SPACE = 160;

  private final AtomicLong number = new AtomicLong();

  /** Writes a change; a clause that was left out stands alone, whatever else left with it. */
  void write(XWPFParagraph paragraph, ChangeView change, Clause clause) {
    paragraph.setSpacingAfter(SPACE);
    CTP target = paragraph.getCTP();
    if (change.later().isEmpty()) {
      mark(markOf(target).addNewDel());
      delete(target, clause.text());
    } else if (change.earlier().isEmpty()) {
      mark(markOf(target).addNewIns());
      insert(target, change.later().text());
    } else {
      change.edits().forEach(edit -> write(target, edit));
    }
  }

  private void write(CTP target, Edit edit) {
    switch (edit.op()) {
      case EQUAL -> keep(target.addNewR(), edit.later());
      case DELETE -> delete(target, edit.earlier());
      case INSERT -> insert(target, edit.later());
    }
  }

  private static CTParaRPr markOf(CTP target) {
    CTPPr properties = target.isSetPPr() ? target.getPPr() : target.addNewPPr();
    return properties.isSetRPr() ? properties.getRPr() : properties.addNewRPr();
  }

  private void delete(CTP target, String text) {
    CTRunTrackChange revision = target.addNewDel();
    mark(revision);
    CTR run = revision.addNewR();
    DocxText.language(run, text);
    text(run.addNewDelText(), text);
  }

  private void insert(CTP target, String text) {
    CTRunTrackChange revision = target.addNewIns();
    mark(revision);
    keep(revision.addNewR(), text);
  }

  private static void keep(CTR run, String text) {
    DocxText.language(run, text);
    text(run.addNewT(), text);
  }

  private void mark(CTTrackChange revision) {
    revision.setAuthor(AUTHOR);
    revision.setId(BigInteger.valueOf(number.incrementAndGet()));
  }

  private static void text(CTText target, String text) {
    target.setStringValue(Printable.of(text));
    target.setSpace(SpaceAttribute.Space.PRESERVE);
  }
}

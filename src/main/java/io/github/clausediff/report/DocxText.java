package io.github.clausediff.report;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Plain paragraphs and headings of a document. */
final class DocxText {

  private static final int[] SIZES = {20, 14};
  private static final int SPACE = 160;

  private DocxText() {}

  /** A heading of level 0 or 1. */
  static void heading(XWPFDocument document, int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBefore(SPACE * 2);
    paragraph.setSpacingAfter(SPACE / 2);
    paragraph.setKeepNext(true);
    paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(java.math.BigInteger.valueOf(level));
    XWPFRun run = paragraph.createRun();
    run.setBold(true);
    run.setFontSize(SIZES[level]);
    run.setText(Printable.of(text));
  }

  static void paragraph(XWPFDocument document, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(SPACE);
    paragraph.createRun().setText(Printable.of(text));
  }
}

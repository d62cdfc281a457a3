package io.github.clausediff.report;

import io.github.clausediff.text.Japanese;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

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
    language(run.getCTR(), text);
  }

  static void paragraph(XWPFDocument document, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(SPACE);
    XWPFRun run = paragraph.createRun();
    run.setText(Printable.of(text));
    language(run.getCTR(), text);
  }

  /** Says of a run of Japanese that it is, and in which sort of font it stands. */
  static void language(CTR run, String text) {
    if (Japanese.isIn(text) || text.codePoints().anyMatch(Japanese::isHan)) {
      CTRPr properties = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
      CTFonts fonts = properties.addNewRFonts();
      fonts.setEastAsia("Yu Mincho");
      fonts.setHint(STHint.EAST_ASIA);
      CTLanguage language = properties.addNewLang();
      language.setEastAsia("ja-JP");
    }
  }
}

package io.github.clausediff.ingest;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Takes the lines off the pages of a PDF, in the order in which they are written: so columns stay
 * apart. Pictures are not looked at, and what a page may ask for is bounded.
 */
final class PageScanner extends PDFTextStripper {

  /** A page of type has some thousand letters. */
  private static final int MOST_GLYPHS = 2_000_000;

  /** Drawings take some thousand operators a page; a form that shows itself never ends. */
  private static final int MOST_OPERATORS = 5_000_000;

  private static final int DEEPEST_STATE = 500;

  /** A page of small print has 200. */
  private static final int MOST_LINES = 5000;

  /** Words this far apart, in type sizes, are of two columns or cells. */
  private static final double GUTTER = 2.5;

  private final List<Sheet> sheets = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final LineBuilder line = new LineBuilder();
  private final AtomicInteger glyphs = new AtomicInteger();
  private final AtomicInteger operators = new AtomicInteger();
  private final AtomicInteger unreadable = new AtomicInteger();

  PageScanner() {
    setShouldSeparateByBeads(false);
  }

  /** What a page asks for is more than is read. */
  static final class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuch(String what) {
      super(what);
    }
  }

  List<Sheet> scan(PDDocument pdf) throws IOException {
    writeText(pdf, Writer.nullWriter());
    return List.copyOf(sheets);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (operators.incrementAndGet() > MOST_OPERATORS) {
      throw new TooMuch("PDF has more than " + MOST_OPERATORS + " operators");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
    unreadable.incrementAndGet();
  }

  /** Codes of which nothing tells what letters they are; the library passes over them. */
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (font instanceof PDType0Font && font.toUnicode(code) == null) {
      unreadable.incrementAndGet();
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  /** Number of letters and commands that could not be read. */
  int unreadable() {
    return unreadable.get();
  }

  @Override
  public void saveGraphicsState() {
    if (getGraphicsStackSize() > DEEPEST_STATE) {
      throw new TooMuch("PDF nests its graphics deeper than " + DEEPEST_STATE);
    }
    super.saveGraphicsState();
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (glyphs.incrementAndGet() > MOST_GLYPHS) {
      throw new TooMuch("PDF has more than " + MOST_GLYPHS + " letters");
    }
    super.processTextPosition(text);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (positions.isEmpty() || text.isBlank()) {
      return;
    }
    TextPosition first = positions.get(0);
    if (line.isFarFrom(first.getXDirAdj(), GUTTER)) {
      endLine();
    }
    line.add(text, positions, isBold(first));
  }

  private static boolean isBold(TextPosition position) {
    String name = String.valueOf(position.getFont().getName()).toLowerCase(Locale.ROOT);
    return name.contains("bold") || name.contains("black") || name.contains("heavy");
  }

  @Override
  protected void writeWordSeparator() {
    line.space();
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  private void endLine() {
    line.take(getCurrentPageNo()).ifPresent(lines::add);
    if (lines.size() > MOST_LINES) {
      throw new TooMuch("PDF has more than " + MOST_LINES + " lines on a page");
    }
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    endLine();
    double height = page.getCropBox().getHeight();
    sheets.add(new Sheet(getCurrentPageNo(), height, hasPictures(page), lines));
    lines.clear();
  }

  private static boolean hasPictures(PDPage page) throws IOException {
    PDResources resources = page.getResources();
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return true;
      }
    }
    return false;
  }
}

package io.github.clausediff.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Builds small PDF files, a line of type at a time. */
final class PdfPages {

  static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private final PDDocument pdf = new PDDocument();

  /** A line of type, its place in points from the upper left corner. */
  record TypeLine(double x, double y, double size, PDFont font, String text) {

    static TypeLine of(double x, double y, String text) {
      return new TypeLine(x, y, 11, PLAIN, text);
    }
  }

  PdfPages page(TypeLine... lines) {
    return page(List.of(lines));
  }

  PdfPages page(List<TypeLine> lines) {
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      for (TypeLine line : lines) {
        content.beginText();
        content.setFont(line.font(), (float) line.size());
        float height = page.getMediaBox().getHeight();
        content.newLineAtOffset((float) line.x(), height - (float) line.y());
        content.showText(line.text());
        content.endText();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  PDDocument document() {
    return pdf;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    pdf.close();
    return out.toByteArray();
  }

  Document file() throws IOException {
    return new Document("2031-05-12-x.pdf", bytes(), Pages.DAY);
  }
}

package io.github.clausediff.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.clausediff.ingest.PdfPages.TypeLine;
import io.github.clausediff.text.InputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** PDF files that are broken, locked, or made to exhaust who reads them. */
class HostilePdfTest {

  private static void assertRefused(byte[] bytes, String message) {
    Document document = new Document("x.pdf", bytes, Pages.DAY);
    assertThatThrownBy(() -> Pages.read(document))
        .isInstanceOf(InputException.class)
        .hasMessage("x.pdf: " + message);
  }

  private static byte[] raw(String body) {
    return ("%PDF-1.4\n" + body + "\n%%EOF\n").getBytes(ISO_8859_1);
  }

  private static String packed(byte[] data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(data);
    }
    return out.toString(ISO_8859_1);
  }

  private static PdfPages text() {
    return new PdfPages().page(TypeLine.of(70, 100, "The two sides met in Hale."));
  }

  @Test
  void aStreamThatUnpacksWithoutEndIsRefusedBeforeItIsRead() throws IOException {
    String bomb = packed(new byte[100 << 20]);
    byte[] bytes = raw("1 0 obj <</Filter/FlateDecode>> stream\n" + bomb + "\nendstream endobj");
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertRefused(
        bytes,
        "PDF has a stream that unpacks to more than 67108864 bytes; expected the PDF of a"
            + " statement");
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(16 << 20);
  }

  @Test
  void aStreamThatIsPackedTwiceIsRefused() throws IOException {
    assertRefused(
        raw("1 0 obj <</Filter[/Flate#44ecode/Fl]>> stream\nxx\nendstream endobj"),
        "PDF has a stream that is packed twice; expected the PDF of a statement");
  }

  @Test
  void aLongStreamInAnOldPackingIsRefused() {
    String data = "x".repeat(50_000);
    assertRefused(
        raw("1 0 obj <</Filter/LZWDecode>> stream\n" + data + "\nendstream endobj"),
        "PDF has a stream of 50001 bytes that is packed in an old way; expected the PDF of a"
            + " statement");
  }

  @Test
  void aMillionObjectsAreRefused() {
    StringBuilder objects = new StringBuilder();
    for (int i = 1; i <= 1_000_000; i++) {
      objects.append(i).append(" 0 obj 1 endobj\n");
    }
    assertRefused(
        raw(objects.toString()),
        "PDF has more than 100000 objects; expected the PDF of a statement");
  }

  @Test
  void aFormThatShowsItselfTwiceIsRefused() throws IOException {
    PdfPages pages = text();
    PDDocument pdf = pages.document();
    PDFormXObject last = null;
    for (int i = 0; i < 40; i++) {
      PDFormXObject form = new PDFormXObject(new PDStream(pdf));
      form.setResources(new PDResources());
      StringBuilder calls = new StringBuilder();
      if (last != null) {
        String name = form.getResources().add(last).getName();
        calls.append("/").append(name).append(" Do ").append("/").append(name).append(" Do ");
      }
      try (var out = form.getStream().createOutputStream()) {
        out.write((calls + " BT ET ".repeat(50_000)).getBytes(ISO_8859_1));
      }
      last = form;
    }
    PDPage page = pdf.getPage(0);
    try (PDPageContentStream content =
        new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, false)) {
      content.drawForm(last);
    }
    assertRefused(
        pages.bytes(), "PDF has more than 5000000 operators; expected the PDF of a statement");
  }

  @Test
  void graphicsThatNestWithoutEndAreRefused() throws IOException {
    PdfPages pages = text();
    PDDocument pdf = pages.document();
    PDStream stream = new PDStream(pdf);
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write("q ".repeat(1_000_000).getBytes(ISO_8859_1));
    }
    pdf.getPage(0).setContents(stream);
    assertRefused(
        pages.bytes(), "PDF nests its graphics deeper than 500; expected the PDF of a statement");
  }

  @Test
  void aLockedFileIsSaidToBeOne() throws IOException {
    PdfPages pages = text();
    pages
        .document()
        .protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
    assertRefused(pages.bytes(), "PDF is locked with a password; expected one that opens without");
  }

  @Test
  void aFileThatOpensWithoutAPasswordIsRead() throws IOException {
    PdfPages pages = text();
    pages.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    assertThat(Pages.read(pages.file()).body()).isEqualTo("The two sides met in Hale.\n");
  }

  @Test
  void aScanIsSaidToBeOne() throws IOException {
    PdfPages pages = new PdfPages();
    addPicture(pages.page());
    assertRefused(
        pages.bytes(),
        "the pages are pictures: a scan without text; expected a PDF with text; text recognition"
            + " (OCR) makes one");
  }

  @Test
  void aScannedPageAmongOthersIsNoted() throws IOException {
    PdfPages pages = text();
    addPicture(pages.page());
    assertThat(Pages.read(pages.file()).notes())
        .contains("page 2 is a picture: a scan without text");
  }

  private static void addPicture(PdfPages pages) throws IOException {
    PDDocument pdf = pages.document();
    var picture =
        LosslessFactory.createFromImage(
            pdf, new java.awt.image.BufferedImage(9, 9, java.awt.image.BufferedImage.TYPE_INT_RGB));
    PDPage page = pdf.getPage(pdf.getNumberOfPages() - 1);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      content.drawImage(picture, 0, 0, 500, 700);
    }
  }

  @Test
  void anEmptyPageHoldsNoText() throws IOException {
    assertRefused(
        new PdfPages().page().bytes(),
        "PDF holds no text; expected a PDF with text; text recognition (OCR) makes one");
  }

  @Test
  void aFileThatBreaksOffIsRefused() throws IOException {
    byte[] whole = text().bytes();
    assertRefused(
        Arrays.copyOf(whole, whole.length / 2),
        "PDF breaks off: its end is missing; expected a whole file");
  }

  @Test
  void aFileWithoutPagesIsRefused() {
    assertRefused(raw("nothing"), "PDF is damaged: IOException; expected a whole file");
  }

  @Test
  void aTornStreamIsNoted() throws IOException {
    String whole =
        new String(text().page(TypeLine.of(70, 100, "They agreed.")).bytes(), ISO_8859_1);
    int data = whole.indexOf("stream\r\n");
    char[] file = whole.toCharArray();
    Arrays.fill(file, data + 20, data + 24, (char) 255);
    byte[] torn = new String(file).getBytes(ISO_8859_1);
    assertThat(Pages.read(new Document("2031-05-12-x.pdf", torn, Pages.DAY)).notes())
        .contains("parts of the PDF break off (1): words may be missing");
  }

  @Test
  void noListOfFontsIsWrittenToTheHomeOfTheUser() throws IOException {
    Path list = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
    boolean before = Files.exists(list);
    assertThat(Pages.read(text().file()).body()).isNotEmpty();
    assertThat(Files.exists(list)).isEqualTo(before);
  }
}

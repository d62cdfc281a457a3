package io.github.clausediff.ingest;

import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.Location;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads PDF files. Scripts, attachments, forms and pictures in them are not looked at. */
final class PdfReader {

  /** Statements have 40 pages at most; white papers have 600. */
  private static final int MOST_PAGES = 1000;

  Draft read(Document document) {
    int torn = PdfGuard.check(document);
    List<String> notes = new ArrayList<>();
    if (torn > 0) {
      notes.add("parts of the PDF break off (" + torn + "): words may be missing");
    }
    List<Sheet> sheets = sheets(document, notes);
    boolean empty = sheets.stream().allMatch(sheet -> sheet.lines().isEmpty());
    if (empty) {
      boolean scanned = sheets.stream().anyMatch(Sheet::pictures);
      throw refused(
          document,
          scanned ? "the pages are pictures: a scan without text" : "PDF holds no text",
          "expected a PDF with text; text recognition (OCR) makes one");
    }
    return draft(sheets, notes);
  }

  private static Draft draft(List<Sheet> sheets, List<String> notes) {
    addPictures(sheets, notes);
    RunningLines running = RunningLines.of(sheets);
    Typesetting set = Typesetting.of(running.rest());
    List<Paragraph> paragraphs = new Paragraphs(set).of(running.rest());
    long ink =
        sheets.stream().flatMap(s -> s.lines().stream()).mapToLong(l -> Words.ink(l.plain())).sum();
    Ledger.check(ink, paragraphs, running.omitted());
    int kept = paragraphs.stream().mapToInt(Paragraph::words).sum();
    return new Draft(
        HtmlReader.markdown(paragraphs),
        kept,
        running.omitted(),
        Map.<Field, String>of(),
        Map.of(),
        notes);
  }

  private static void addPictures(List<Sheet> sheets, List<String> notes) {
    for (Sheet sheet : sheets) {
      if (sheet.lines().isEmpty() && sheet.pictures()) {
        notes.add("page " + sheet.number() + " is a picture: a scan without text");
      }
    }
  }

  private static List<Sheet> sheets(Document document, List<String> notes) {
    FontMappers.set(new FallbackFonts());
    try (PDDocument pdf = Loader.loadPDF(document.bytes())) {
      int pages = pdf.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new PageScanner.TooMuch("PDF has " + pages + " pages");
      }
      PageScanner scanner = new PageScanner();
      List<Sheet> sheets = scanner.scan(pdf);
      if (scanner.unreadable() > 0) {
        notes.add(
            "letters or commands of the PDF cannot be read ("
                + scanner.unreadable()
                + "): words may be missing");
      }
      return sheets;
    } catch (InvalidPasswordException e) {
      throw refused(document, "PDF is locked with a password", "expected one that opens without");
    } catch (PageScanner.TooMuch e) {
      throw refused(document, String.valueOf(e.getMessage()), "expected the PDF of a statement");
    } catch (IOException
        | RuntimeException
        | LinkageError
        | StackOverflowError
        | OutOfMemoryError e) {
      throw refused(
          document, "PDF is damaged: " + e.getClass().getSimpleName(), "expected a whole file");
    }
  }

  private static InputException refused(Document document, String what, String expected) {
    return new InputException(Location.of(document.name()), what, expected);
  }
}

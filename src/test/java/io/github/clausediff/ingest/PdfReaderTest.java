package io.github.clausediff.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.ingest.PdfPages.TypeLine;
import io.github.clausediff.statement.Metadata.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is made of the lines of printed pages. */
class PdfReaderTest {

  private static String body(PdfPages pages) throws IOException {
    return Pages.read(pages.file()).body();
  }

  @Test
  void linesBecomeParagraphsByTheirDistance() throws IOException {
    assertThat(
            body(
                new PdfPages()
                    .page(
                        TypeLine.of(70, 100, "The two sides met in Hale and"),
                        TypeLine.of(70, 114, "talked about the river."),
                        TypeLine.of(70, 142, "They agreed on the map."))))
        .isEqualTo(
            """
            The two sides met in Hale and talked about the river.

            They agreed on the map.
            """);
  }

  @Test
  void anIndentOrAShortLineEndsAParagraphThatEndsASentence() throws IOException {
    assertThat(
            body(
                new PdfPages()
                    .page(
                        TypeLine.of(85, 100, "The two sides met in the town of Hale and talked"),
                        TypeLine.of(70, 114, "about the river. They agreed."),
                        TypeLine.of(85, 128, "The North welcomed the new harbour and its lights"),
                        TypeLine.of(70, 142, "at the end of the long pier."))))
        .isEqualTo(
            "The two sides met in the town of Hale and talked about the river. They agreed.\n\n"
                + "The North welcomed the new harbour and its lights at the end of the long"
                + " pier.\n");
  }

  @Test
  void aParagraphCutByAPageGoesOnAndAHyphenAtTheCutStays() throws IOException {
    assertThat(
            body(
                new PdfPages()
                    .page(
                        TypeLine.of(70, 100, "The two sides will start the co-"),
                        TypeLine.of(70, 128, "(2) The two sides praised the United"))
                    .page(
                        TypeLine.of(70, 100, "States of the Rivers, and the co-"),
                        TypeLine.of(70, 114, "production of maps."))))
        .isEqualTo(
            "The two sides will start the co-\n\n"
                + "(2) The two sides praised the United States of the Rivers, and the co-production"
                + " of maps.\n");
  }

  @Test
  void aWordCutAtTheEndOfALineIsOneWordWhereTheTextHasItElsewhere() throws IOException {
    assertThat(
            body(
                new PdfPages()
                    .page(
                        TypeLine.of(70, 100, "The government of the North told the govern-"),
                        TypeLine.of(70, 114, "ment of the South of its long-"),
                        TypeLine.of(70, 128, "standing wish."))))
        .isEqualTo(
            "The government of the North told the government of the South of its long-standing"
                + " wish.\n");
  }

  @Test
  void runningHeadsAndPageNumbersAreLeftOutAndListed() throws IOException {
    PdfPages pages = new PdfPages();
    for (int i = 1; i <= 3; i++) {
      pages.page(
          TypeLine.of(70, 40, "North-South Committee, May 2031"),
          TypeLine.of(70, 200, "Sentence number " + i + " of the text stands here."),
          TypeLine.of(290, 810, "- " + i + " -"));
    }
    Import found = Pages.read(pages.file());
    assertThat(found.body())
        .isEqualTo(
            """
            Sentence number 1 of the text stands here.

            Sentence number 2 of the text stands here.

            Sentence number 3 of the text stands here.
            """);
    assertThat(found.accounting().byReason())
        .containsExactlyInAnyOrderEntriesOf(
            java.util.Map.of(Reason.RUNNING_HEAD, 15, Reason.PAGE_NUMBER, 3));
    assertThat(found.accounting().kept()).isEqualTo(24);
  }

  @Test
  void aLineThatReturnsInTheTextIsText() throws IOException {
    PdfPages pages = new PdfPages();
    for (int i = 1; i <= 3; i++) {
      pages.page(
          TypeLine.of(70, 300 + 20 * i, "The Ministers agreed on this."),
          TypeLine.of(70, 500, "They did so in year " + (2030 + i) + "."));
    }
    assertThat(Pages.read(pages.file()).accounting().omitted()).isEmpty();
  }

  @Test
  void columnsStayApart() throws IOException {
    List<TypeLine> lines = new ArrayList<>();
    String[] left = {"The left column is read", "from its top to its foot", "before the right one"};
    String[] right = {"is begun, even though", "their lines stand at", "the same heights."};
    for (int i = 0; i < 3; i++) {
      lines.add(TypeLine.of(70, 100 + 14 * i, left[i]));
    }
    for (int i = 0; i < 3; i++) {
      lines.add(TypeLine.of(320, 100 + 14 * i, right[i]));
    }
    assertThat(body(new PdfPages().page(lines)))
        .isEqualTo(
            "The left column is read from its top to its foot before the right one is begun, even"
                + " though their lines stand at the same heights.\n");
  }

  @Test
  void largeTypeIsAHeadingAndBoldLinesAreBold() throws IOException {
    Import found =
        Pages.read(
            new PdfPages()
                .page(
                    new TypeLine(70, 100, 18, PdfPages.PLAIN, "Joint Statement of the Two"),
                    new TypeLine(70, 122, 18, PdfPages.PLAIN, "Shores"),
                    TypeLine.of(70, 150, "Hale, May 12, 2031"),
                    new TypeLine(70, 180, 11, PdfPages.BOLD, "1. The River"),
                    TypeLine.of(70, 200, "The two sides met in Hale and talked about"),
                    TypeLine.of(70, 214, "the river Ister."))
                .file());
    assertThat(found.body())
        .isEqualTo(
            """
            # Joint Statement of the Two Shores

            Hale, May 12, 2031

            **1\\. The River**

            The two sides met in Hale and talked about the river Ister.
            """);
    assertThat(found.metadata().values())
        .containsEntry(Field.TITLE, "Joint Statement of the Two Shores")
        .containsEntry(Field.KIND, "joint-statement")
        .containsEntry(Field.PLACE, "Hale");
    assertThat(Pages.statement(found).clauses().get(0).section()).containsExactly("1. The River");
  }

  @Test
  void whatMarkdownWouldTakeForAMarkStaysText() throws IOException {
    Import found =
        Pages.read(
            new PdfPages()
                .page(
                    TypeLine.of(
                        70, 100, "# The *two* sides <met> in [Hale](x) & `agreed` on \\this_one_."))
                .file());
    assertThat(Pages.clauses(found))
        .containsExactly("# The *two* sides <met> in [Hale](x) & `agreed` on \\this_one_.");
  }
}

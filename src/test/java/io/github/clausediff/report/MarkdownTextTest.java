package io.github.clausediff.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.change.Edit.Op;
import java.util.List;
import java.util.Random;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

class MarkdownTextTest {

  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final String[] PIECES = {
    "*",
    "**",
    "_",
    "`",
    "[a](b)",
    "![a](b)",
    "<b>",
    "</b>",
    "<!--",
    "&amp;",
    "&",
    "|",
    "\\",
    "~~",
    "#",
    "# ",
    "-",
    "- ",
    "+ ",
    "1. ",
    "2) ",
    "> ",
    "---",
    "===",
    "@you",
    "#12",
    ":tada:",
    " ",
    "a",
    "https://example.org",
    "www.example.org",
    "$x$",
    "[[${1}]]",
    "]]>",
    "{",
    "!",
    "。",
    "「新」"
  };

  private static String html(String markdown) {
    Node document = Parser.builder().extensions(TABLES).build().parse(markdown);
    return HtmlRenderer.builder().extensions(TABLES).build().render(document).strip();
  }

  private static String literal(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Test
  void everyTextAppearsAsItStands() {
    Random random = new Random(20320603);
    for (int round = 0; round < 5000; round++) {
      StringBuilder text = new StringBuilder("|");
      for (int i = random.nextInt(6); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String hostile = text.substring(1).strip();
      assertThat(html("- " + MarkdownText.opening(hostile)).replace("\u200b", ""))
          .as(hostile)
          .isEqualToIgnoringWhitespace("<ul><li>" + quoted(literal(hostile)) + "</li></ul>");
    }
  }

  private static String quoted(String html) {
    return html.replace("\"", "&quot;");
  }

  @Test
  void nothingIsLeftThatACodeHostWouldBringToLife() {
    assertThat(MarkdownText.of("@you #12 :tada: https://example.org www.example.org"))
        .doesNotContain("@you")
        .doesNotContain("#12")
        .doesNotContain(":tada:")
        .doesNotContain("://")
        .doesNotContain("www.");
  }

  @Test
  void ordinaryProseStaysReadableInTheSource() {
    String prose = "The Ministers' \"shared\" view (2031): peace - and more; see II.3!";
    assertThat(MarkdownText.opening(prose)).isEqualTo(prose);
  }

  @Test
  void insertedWordsAreBoldWhateverStandsAroundThem() {
    for (String ink : List.of("new", "(new)", "「新」", "new.", "*", "@")) {
      StringBuilder line = new StringBuilder();
      MarkdownText.append(line, Op.EQUAL, "before");
      MarkdownText.append(line, Op.INSERT, ink);
      MarkdownText.append(line, Op.EQUAL, "after");
      assertThat(html(line.toString()).replace("\u200b", ""))
          .isEqualTo("<p>before<strong>" + ink + "</strong>after</p>");
    }
  }

  @Test
  void deletedWordsAreStruckAndSpacesStayOutsideTheMarks() {
    StringBuilder line = new StringBuilder();
    MarkdownText.append(line, Op.EQUAL, "the");
    MarkdownText.append(line, Op.DELETE, " old ");
    MarkdownText.append(line, Op.INSERT, "new");
    assertThat(line).hasToString("the ~~old~~ **new**");
  }
}

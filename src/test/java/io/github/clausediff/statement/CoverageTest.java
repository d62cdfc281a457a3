package io.github.clausediff.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.text.InputException;
import io.github.clausediff.text.SourceText;
import io.github.clausediff.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Nothing of a file is lost: clauses and other parts cover it, and a clause's text is its span's.
 */
class CoverageTest {

  private static final Path REAL = Path.of("../shared/statements");

  private static final String[] PIECES = {
    "The Ministers met. ",
    "They agreed, and reaffirmed the goal. ",
    "\n\n",
    "\n",
    "  \n",
    "\r\n\r\n",
    "## ",
    "(1) ",
    "1. ",
    "- ",
    "-   ",
    "**bold** ",
    "*",
    "**",
    "_",
    "<u>x</u>",
    "<script>",
    "&amp;",
    "\\",
    "\\#",
    "[a](b)",
    "![i](j)",
    "<https://e.org>",
    "`code`",
    "    ",
    "\t",
    "> ",
    "---\n",
    "===\n",
    "\u00a0\n",
    "\u2028",
    "\uD83D\uDE00 ",
    "日本。",
    "“quote.” ",
    "; and oppose it",
    ", recognizing that",
    "co-\n\nproduction ",
    "[x]: http://y\n",
    "\u0301",
    "U.S. ",
    "###\n",
    "| a | b |\n",
    "\uFEFF"
  };

  @Test
  void everyStatementOfTheRepositoryIsCovered() throws IOException {
    assertThat(statements(Path.of("statements"))).hasSizeGreaterThanOrEqualTo(5);
    for (Path file : statements(Path.of("statements"))) {
      String text = Files.readString(file);
      check(text);
      check("\uFEFF" + text.replace("\n", "\r\n"));
    }
  }

  static boolean realStatementsAreThere() {
    return Files.isDirectory(REAL);
  }

  @Test
  @EnabledIf("realStatementsAreThere")
  void everyRealStatementIsCovered() throws IOException {
    for (Path file : statements(REAL)) {
      check(Files.readString(file));
    }
  }

  @Test
  void anyMixOfMarksIsCovered() {
    Random random = new Random(20260101);
    for (int round = 0; round < 4000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      check(text.toString());
    }
  }

  private static List<Path> statements(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().matches(".*\\.(md|txt)")).sorted().toList();
    }
  }

  private static void check(String text) {
    Statement statement;
    try {
      statement = new StatementParser().parse(new SourceText("x.md", text), new FileFacts("x", ""));
    } catch (InputException e) {
      return;
    } catch (RuntimeException e) {
      throw new AssertionError("<" + text + ">", e);
    }
    List<Span> spans = new ArrayList<>(statement.other().stream().map(Part::span).toList());
    for (Clause clause : statement.clauses()) {
      spans.add(clause.position().span());
      String source = clause.position().span().of(text);
      assertThat(letters(clause.text())).as("<%s>", text).isEqualTo(letters(source));
      assertThat(clause.text()).isEqualTo(Passage.fold(clause.text())).isNotEmpty();
    }
    spans.sort(Comparator.comparingInt(Span::start));
    int end = 0;
    for (Span span : spans) {
      assertThat(span.start()).as("<%s>", text).isEqualTo(end);
      end = span.end();
    }
    assertThat(end).isEqualTo(text.length());
  }

  /** Letters and digits without tags, as the contract compares them. */
  private static String letters(String text) {
    return text.replaceAll("<[^<>]*>", "").replaceAll("[^\\p{L}\\p{N}]", "");
  }
}

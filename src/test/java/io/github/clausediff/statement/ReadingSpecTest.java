package io.github.clausediff.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.spec.SpecFile;
import io.github.clausediff.text.SourceText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of spec/reading.md, each also with CRLF line ends and a byte-order mark. */
class ReadingSpecTest {

  @TestFactory
  Stream<DynamicTest> reading() {
    return Stream.of("reading.md", "japanese.md")
        .flatMap(file -> SpecFile.read(file, "reading").stream())
        .flatMap(
            example ->
                Stream.of("\n", "\r\n")
                    .map(
                        end ->
                            DynamicTest.dynamicTest(
                                example.name() + (end.length() == 1 ? "" : " with BOM and CRLF"),
                                () ->
                                    assertThat(read(variant(example.input(), end)))
                                        .isEqualTo(example.expected()))));
  }

  private static String variant(String text, String end) {
    return end.equals("\n") ? text : "\uFEFF" + text.replace("\n", end);
  }

  private static List<String> read(String text) {
    Statement statement =
        new StatementParser().parse(new SourceText("test.md", text), new FileFacts("test", ""));
    Stream<Map.Entry<Integer, String>> clauses =
        statement.clauses().stream().map(c -> Map.entry(c.position().span().start(), line(c)));
    Stream<Map.Entry<Integer, String>> parts =
        statement.other().stream()
            .filter(part -> part.role() != Role.FURNITURE)
            .map(part -> Map.entry(part.span().start(), "<" + part.role() + "> " + part.text()));
    return Stream.concat(clauses, parts)
        .sorted(Comparator.comparingInt(Map.Entry::getKey))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static String line(Clause clause) {
    return String.join(" > ", clause.section()) + " | " + clause.text();
  }
}

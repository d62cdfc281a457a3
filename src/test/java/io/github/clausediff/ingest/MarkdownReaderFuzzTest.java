package io.github.clausediff.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.FileFacts;
import io.github.clausediff.statement.Part;
import io.github.clausediff.statement.Statement;
import io.github.clausediff.statement.StatementFile;
import io.github.clausediff.statement.StatementParser;
import io.github.clausediff.text.InputException;
import io.github.clausediff.text.SourceText;
import java.util.List;
import java.util.stream.Stream;

/** Any bytes are a statement or wrong input, and the parts of a statement cover its file. */
class MarkdownReaderFuzzTest {

  private static final StatementParser PARSER = new StatementParser();

  @FuzzTest(maxDuration = "15m")
  void anyBytesAreAStatementOrWrongInput(byte[] bytes) {
    Statement statement;
    try {
      SourceText source = StatementFile.decode(bytes, "x.md");
      statement = PARSER.parse(source, new FileFacts("2031-05-12-x", "north"));
    } catch (InputException e) {
      return;
    }
    List<Integer> lengths =
        Stream.concat(
                statement.clauses().stream().map(Clause::position).map(p -> p.span().length()),
                statement.other().stream().map(Part::span).map(span -> span.length()))
            .toList();
    assertThat(lengths.stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(statement.source().text().length());
  }
}

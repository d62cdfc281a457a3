package io.github.clausediff.ingest;

import io.github.clausediff.statement.FileFacts;
import io.github.clausediff.statement.Statement;
import io.github.clausediff.statement.StatementFile;
import io.github.clausediff.statement.StatementParser;
import io.github.clausediff.text.SourceText;
import java.util.List;
import java.util.Map;

/**
 * Takes over text and Markdown. The body stays as it is, to the letter; front matter that it has is
 * read and will be written anew.
 */
final class TextReader {

  private final StatementParser parser;

  TextReader(StatementParser parser) {
    this.parser = parser;
  }

  Draft read(Document document) {
    SourceText source = StatementFile.decode(document.bytes(), document.name());
    Statement statement = parser.parse(source, new FileFacts(document.stem(), ""));
    String text = source.text().substring(source.bodyStart());
    int front = text.startsWith("---") ? frontMatter(statement) - source.bodyStart() : 0;
    String body = text.substring(front);
    List<Omission> omitted =
        front == 0
            ? List.of()
            : List.of(new Omission(Reason.FRONT_MATTER, text.substring(0, front).strip()));
    return new Draft(
        body, Words.count(body), omitted, statement.metadata().values(), Map.of(), List.of());
  }

  private static int frontMatter(Statement statement) {
    return statement.other().get(0).span().end();
  }
}

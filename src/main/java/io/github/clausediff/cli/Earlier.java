package io.github.clausediff.cli;

import io.github.clausediff.ingest.Import;
import io.github.clausediff.report.TextRenderer;
import io.github.clausediff.statement.FileFacts;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Metadata.Field;
import io.github.clausediff.statement.Statement;
import io.github.clausediff.statement.StatementFile;
import io.github.clausediff.statement.StatementParser;
import io.github.clausediff.text.SourceText;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * The statement that was made of a document before.
 *
 * @param statement as it is on the disk
 */
record Earlier(Statement statement) {

  static Earlier in(Path file) {
    return new Earlier(parsed(StatementFile.read(file, file.toString())));
  }

  private static Statement parsed(SourceText source) {
    String name = Path.of(source.name()).getFileName().toString();
    return new StatementParser().parse(source, new FileFacts(name.replaceFirst("\\.md$", ""), ""));
  }

  boolean isFrom(String sha256) {
    return statement.metadata().get(Field.SHA256).filter(sha256::equals).isPresent();
  }

  /** Why nothing is to be written; an empty text if something is. */
  String sameAs(Import found) {
    if (isFrom(found.metadata().get(Field.SHA256).orElse(""))) {
      return "the same source was imported before";
    }
    return body(statement).equals(body(again(found)))
        ? "the source has other bytes, and the same text as the statement at hand"
        : "";
  }

  /** Whether the front matter would say something else, the day of the import apart. */
  boolean isKnownOtherwise(Import found) {
    return !withoutDay(statement.metadata()).equals(withoutDay(found.metadata()));
  }

  private static Map<Field, String> withoutDay(Metadata metadata) {
    Map<Field, String> values = new EnumMap<>(metadata.values());
    values.remove(Field.RETRIEVED);
    return values;
  }

  private static String body(Statement of) {
    String text = of.source().text().substring(of.source().bodyStart());
    int front = text.startsWith("---") ? of.other().get(0).span().end() : 0;
    return text.substring(Math.max(0, front - of.source().bodyStart())).strip();
  }

  /** What changed, clause by clause. */
  String comparedWith(Import found) {
    return new TextRenderer(false).render(Pipeline.compare(statement, again(found)));
  }

  /** What would be written, under another id: pins are for the statements on the disk. */
  private Statement again(Import found) {
    Metadata metadata = new Metadata(found.metadata().id() + "-now", found.metadata().values());
    Import renamed = new Import(metadata, found.body(), found.accounting(), found.notes());
    return parsed(new SourceText(statement.source().name(), renamed.file()));
  }
}

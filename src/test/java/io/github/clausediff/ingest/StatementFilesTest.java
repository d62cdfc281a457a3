package io.github.clausediff.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.statement.Clause;
import io.github.clausediff.statement.Part;
import io.github.clausediff.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The real statement files at hand: all words of each are in the statement or left out. */
class StatementFilesTest {

  private static final Path FOLDER = Path.of("../shared/statements");

  @Test
  void everyWordOfARealFileIsAccountedFor() throws IOException {
    Assumptions.assumeTrue(Files.exists(FOLDER), "the statements are not at hand");
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<Path> all =
          files.filter(file -> file.toString().matches(".*\\.(md|txt)")).sorted().toList();
      assertThat(all).isNotEmpty();
      for (Path file : all) {
        check(file);
      }
    }
  }

  private static void check(Path file) throws IOException {
    Import found = new Importers().read(Document.of(file, Pages.DAY), Map.of());
    Accounting accounting = found.accounting();
    assertThat(accounting.kept() + accounting.leftOut())
        .as(file.toString())
        .isEqualTo(Words.count(Files.readString(file)));
    Statement statement = Pages.statement(found);
    long inClauses =
        statement.clauses().stream().map(Clause::text).mapToLong(StatementFilesTest::ink).sum();
    long inOther =
        statement.other().stream().map(Part::text).mapToLong(StatementFilesTest::ink).sum();
    assertThat(inClauses + inOther).as(file.toString()).isEqualTo(ink(found.file()));
  }

  /** Tags that only dress a text are no part of it. */
  private static long ink(String text) {
    return Words.ink(text.replaceAll("</?[a-z]+ ?/?>", ""));
  }
}

package io.github.clausediff.normal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Actors and acts of the overview of 28 July 2024 against a table made by hand. */
class OverviewActsTest {

  private static final Path TABLE = Path.of("src/test/resources/spec/overview-acts.md");

  private static final double RIGHT = 0.95;

  private record Row(String line, String begins, List<String> actors, List<String> acts) {}

  private static List<Row> table() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> line.matches("\\| \\d+ \\|.*"))
        .map(line -> line.split("\\s*\\|\\s*", -1))
        .map(c -> new Row(c[1], c[2], list(c[3]), list(c[4])))
        .toList();
  }

  private static List<String> list(String cell) {
    return cell.equals("-") ? List.of() : Arrays.asList(cell.split(", ", -1));
  }

  @Test
  void actorsAndActsAreThoseOfTheTable() throws IOException {
    Statement overview = new Corpus(Path.of("statements")).find("2024-07-28-overview");
    List<NormalizedClause> clauses =
        new Normalizer(Corpus.seriesOf(overview, overview)).normalize(overview.clauses());
    List<Row> table = table();
    List<String> wrong = new ArrayList<>();
    assertThat(clauses).hasSameSizeAs(table);
    for (int i = 0; i < table.size(); i++) {
      NormalizedClause clause = clauses.get(i);
      Row row = table.get(i);
      assertThat(clause.clause().text()).startsWith(row.begins());
      Reading reading = clause.reading();
      boolean acts = reading.acts().equals(row.acts());
      if (!acts || !reading.actors().equals(row.actors())) {
        wrong.add(row + ": " + reading.actors() + " " + reading.acts());
      }
    }
    assertThat(wrong).hasSizeLessThanOrEqualTo((int) ((1 - RIGHT) * table.size()));
  }
}

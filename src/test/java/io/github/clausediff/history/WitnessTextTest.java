package io.github.clausediff.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.clausediff.normal.Normalizer;
import io.github.clausediff.statement.Corpus;
import io.github.clausediff.statement.FileFacts;
import io.github.clausediff.statement.Metadata;
import io.github.clausediff.statement.Series;
import io.github.clausediff.statement.SeriesFolder;
import io.github.clausediff.statement.Statement;
import io.github.clausediff.statement.StatementParser;
import io.github.clausediff.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WitnessTextTest {

  private static final FileFacts KNOWN = new FileFacts("2001-03-01-statement", "talks");

  /** Markup, sections, lists, a table of contents' worth of marks, other scripts, long words. */
  private static final String MIXED =
      """
      ---
      kind: joint-statement
      ---
      # On **reefs**

      ## 1. Peace\u00a0and security

      The Ministers *reaffirmed* their support  for
      the [Tolven Reef](https://example.org/a), and condemned co-operation with the "Vessi" (VSS).

      1. They will share ‘data’ by 2031; they welcomed the Quad’s plan (i) for 1,000 boats.
      2. No reply came… – or so it seems.

      ***

      両閣僚は、北朝鮮による２０２４年の発射を強く非難した。
      """;

  private static Witness witness(SourceText source, FileFacts known) {
    Statement statement = new StatementParser().parse(source, known);
    return new Witness(statement, new Normalizer(Series.standard()).normalize(statement.clauses()));
  }

  static Stream<Witness> witnesses() {
    List<Witness> witnesses = new ArrayList<>();
    witnesses.add(witness(new SourceText("mixed.md", MIXED), KNOWN));
    witnesses.add(witness(new SourceText("w.md", "\uFEFF" + MIXED.replace("\n", "\r\n")), KNOWN));
    witnesses.add(witness(new SourceText("long.md", "We saw " + "x".repeat(70_000) + "."), KNOWN));
    for (String series : List.of("sample", "sample-ja")) {
      Corpus corpus = new Corpus(Path.of("statements"));
      SeriesFolder.open(Path.of("statements", series)).entries().stream()
          .map(entry -> corpus.find(entry.file().toString()))
          .map(statement -> witness(statement.source(), facts(statement)))
          .forEach(witnesses::add);
    }
    return witnesses.stream();
  }

  private static Optional<Witness> read(Witness witness, String text) {
    Statement statement = witness.statement();
    return WitnessText.read(statement.source(), facts(statement), text);
  }

  private static FileFacts facts(Statement statement) {
    String series = statement.metadata().get(Metadata.Field.SERIES).orElse("");
    return new FileFacts(statement.id(), series);
  }

  @ParameterizedTest
  @MethodSource("witnesses")
  void whatIsKeptComesBackToTheLastCharacterOrIsNotKept(Witness witness) {
    WitnessText.write(witness)
        .ifPresentOrElse(
            text -> assertThat(read(witness, text)).contains(witness),
            () -> assertThat(witness.statement().source().name()).isEqualTo("long.md"));
  }

  @Test
  void whatDoesNotFitTheFileIsNothing() {
    Witness witness = witness(new SourceText("mixed.md", MIXED), KNOWN);
    String text = WitnessText.write(witness).orElseThrow();
    SourceText shorter = new SourceText("mixed.md", MIXED.substring(0, 120));
    List<String> broken =
        List.of(
            "",
            "7",
            "x\n",
            "99999999\n" + text,
            text.substring(0, text.length() - 1),
            text + "\n",
            text.replaceFirst("\nc\t", "\nz\t"),
            text.replaceFirst("\nc\t1 ", "\nc\tone "),
            text.replaceFirst("\np\tFURNITURE", "\np\tNONE"));

    assertThat(WitnessText.read(shorter, KNOWN, text)).isEmpty();
    assertThat(broken)
        .allSatisfy(
            lines ->
                assertThat(WitnessText.read(witness.statement().source(), KNOWN, lines)).isEmpty());
  }

  /** Without these bounds a short text asks for more characters than there is memory. */
  @Test
  void placesThatStepBackOrReachTooFarAndClausesWithoutWordsAreNothing() {
    SourceText source = new SourceText("a.md", "They met. They spoke.\n");
    String clause = "c\t1 1 1 0 9\t\n";
    String form = "\t\t\t\tL!%s$E!\"\n";
    assertThat(WitnessText.read(source, KNOWN, framed(clause, form))).isPresent();
    assertThat(WitnessText.read(source, KNOWN, framed(clause + clause, form + form))).isPresent();
    List<String> broken =
        List.of(
            framed(clause + "c\t0 1 0 -9 9\t\n", form + form),
            framed(clause + "c\t0 1 0 -1 9\t\n", form + form),
            framed(clause.replace("9\t", "99\tThey met."), form),
            framed("c\t1 1 1 0 0\t\n", "\t\t\t\t\n"),
            framed("p\tFURNITURE\t9 1\np\tFURNITURE\t-2 1\n", ""),
            framed(clause, form.replace("s$", "S $")),
            framed(clause, form.replace("s$", "S\u001d$")));

    assertThat(broken)
        .allSatisfy(text -> assertThat(WitnessText.read(source, KNOWN, text)).isEmpty());
  }

  private static String framed(String statement, String forms) {
    String titled = "\n" + statement;
    return titled.length() + "\n" + titled + forms;
  }

  @Test
  void theIdIsThatOfTheFileAndNotOfTheTextThatWasKept() {
    Witness witness = witness(new SourceText("mixed.md", MIXED), KNOWN);
    String text = WitnessText.write(witness).orElseThrow();
    FileFacts renamed = new FileFacts("2002-03-01-other", "others");

    assertThat(WitnessText.read(witness.statement().source(), renamed, text))
        .contains(witness(new SourceText("mixed.md", MIXED), renamed));
  }
}

package io.github.clausediff.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clausediff.align.Aligner;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No change may make the alignment worse than this. Floors lie a point below the scores. */
class GoldFloorTest {

  @Test
  void theSampleSeriesIsAligned() throws IOException {
    Evaluation evaluation = evaluate(Path.of("src/test/resources/gold/sample.json"));

    assertThat(evaluation.pair().f1()).isGreaterThan(0.97);
    assertThat(evaluation.group().f1()).isGreaterThan(0.955);
    assertThat(evaluation.of(ClauseClass.MOVED).f1()).isGreaterThan(0.96);
    for (ClauseClass kind : ClauseClass.values()) {
      assertThat(evaluation.of(kind).f1()).as("%s", kind).isGreaterThanOrEqualTo(0.9);
    }
  }

  @Test
  void theJapaneseSampleIsAligned() throws IOException {
    Path path = Path.of("src/test/resources/gold/sample-ja.json");
    GoldFile file = GoldReader.read(new SourceText(path.toString(), Files.readString(path)));
    Evaluation evaluation = evaluate(path);

    assertThat(evaluation.pair().f1()).isGreaterThan(0.975);
    assertThat(evaluation.group().f1()).isGreaterThan(0.955);
    assertThat(evaluation.of(ClauseClass.MOVED).f1()).isGreaterThan(0.89);
    assertThat(evaluation.of(ClauseClass.SPLIT).f1()).isEqualTo(1);
    assertThat(evaluation.of(ClauseClass.NEW).f1()).isGreaterThan(0.89);
    assertThat(evaluation.of(ClauseClass.DROPPED).f1()).isGreaterThan(0.87);
    assertThat(file.pairs()).allMatch(pair -> pair.earlier().size() >= 25);
  }

  @ParameterizedTest
  @CsvSource({
    "statements-full-dev.json, 0.66, 0.66",
    "argrewrite-dev.json, 0.96, 0.92",
    "deplain-dev.json, 0.90, 0.81",
  })
  void theGoldSetsAtHandAreAligned(String name, double pair, double changed) throws IOException {
    Path path = Path.of("..", "shared", "gold", name);
    assumeTrue(Files.exists(path), name + " is not at hand");

    Evaluation evaluation = evaluate(path);

    assertThat(evaluation.pair().f1()).isGreaterThan(pair);
    assertThat(evaluation.changed().f1()).isGreaterThan(changed);
  }

  private static Evaluation evaluate(Path path) throws IOException {
    GoldFile file = GoldReader.read(new SourceText(path.toString(), Files.readString(path)));
    Evaluator evaluator = new Evaluator(new Aligner());
    return Evaluator.score(file, evaluator.find(file));
  }
}

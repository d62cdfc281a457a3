package io.github.clausediff.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.clausediff.evaluate.GoldPair;
import io.github.clausediff.evaluate.GoldReader;
import io.github.clausediff.normal.NormalizedClause;
import io.github.clausediff.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links found through the inverted index, against those found by comparing all with all. */
class FullMatrixTest {

  private static final FeatureTables OF_ALL =
      (earlier, later) -> {
        Comparison comparison = new Comparison(earlier, later);
        return new FeatureTable(comparison, allWithAll(comparison), List.of());
      };

  private final Aligner byIndex = new Aligner();
  private final Aligner byMatrix = new Aligner(ModelFile.standard(), OF_ALL);

  @ParameterizedTest
  @CsvSource({"20, 1", "60, 2", "150, 3", "300, 4"})
  void madeUpStatementsGetTheSameLinks(int size, long seed) {
    Generated generated = new Generated(size, seed);

    assertSame(generated.earlier(), generated.later());
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/test/resources/gold/sample.json"})
  void theSampleSeriesGetsTheSameLinks(String name) throws IOException {
    assertSame(Path.of(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"statements-full-dev", "argrewrite-dev", "deplain-dev"})
  void theGoldSetsAtHandGetTheSameLinks(String name) throws IOException {
    Path path = Path.of("..", "shared", "gold", name + ".json");
    assumeTrue(Files.exists(path), name + " is not at hand");

    assertSame(path);
  }

  private void assertSame(Path gold) throws IOException {
    SourceText source = new SourceText(gold.toString(), Files.readString(gold));
    for (GoldPair pair : GoldReader.read(source).pairs()) {
      assertSame(Drafts.statement(pair.earlier()), Drafts.statement(pair.later()));
    }
  }

  private void assertSame(List<NormalizedClause> earlier, List<NormalizedClause> later) {
    assertThat(byIndex.align(earlier, later)).isEqualTo(byMatrix.align(earlier, later));
  }

  private static Candidates allWithAll(Comparison comparison) {
    Shortlists lists = new Shortlists(comparison);
    for (int i = 0; i < comparison.earlierSize(); i++) {
      for (int j = 0; j < comparison.laterSize(); j++) {
        int place = comparison.earlierSize() + j;
        double words = comparison.words().cosine(i, place);
        double likeness = words + comparison.characters().cosine(i, place);
        if (likeness > 0 || comparison.identical(i, j)) {
          lists.offer(i, j, likeness);
        }
      }
    }
    return Shortlists.candidates(comparison, List.of(lists));
  }
}

package io.github.clausediff.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way against the plain one over the whole table. */
class ChainsTest {

  private static final int SIZE = 12;
  private static final double STAY = 0.5;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theHeaviestChainIsThatOfTheWholeTable(long seed) {
    Random random = new Random(seed);
    int[][] partners = new int[SIZE][];
    for (int i = 0; i < SIZE; i++) {
      partners[i] = random.ints(4, 0, SIZE).sorted().distinct().toArray();
    }
    Candidates candidates = new Candidates(partners, SIZE);
    double[] weights = random.doubles(candidates.size(), -1, 5).toArray();

    Chains chains = new Chains(candidates, weights);

    assertThat(chains.heaviest()).isCloseTo(heaviest(candidates, weights), within(1e-9));
  }

  private static double heaviest(Candidates candidates, double[] weights) {
    double[][] best = new double[SIZE + 1][SIZE + 1];
    double[][] ending = new double[SIZE + 1][SIZE + 1];
    for (int i = 1; i <= SIZE; i++) {
      for (int j = 1; j <= SIZE; j++) {
        int pair = candidates.find(i - 1, j - 1);
        double stay = Math.max(ending[i - 1][j], ending[i][j - 1]) - STAY;
        ending[i][j] = pair < 0 ? -1e9 : weights[pair] + Math.max(best[i - 1][j - 1], stay);
        best[i][j] = Math.max(ending[i][j], Math.max(best[i - 1][j], best[i][j - 1]));
      }
    }
    return best[SIZE][SIZE];
  }
}

package io.github.clausediff.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.clausediff.align.LogisticModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegressionTest {

  @Test
  void whatTellsIsWeighedAndNoiseIsNot() {
    Examples examples = new Examples();
    for (int k = 0; k < 400; k++) {
      boolean linked = k % 2 == 0;
      double telling = linked == (k % 10 < 8) ? 1 : 0;
      examples.add(new double[] {telling, k % 3}, linked, 1);
    }

    LogisticModel model = Regression.fit(examples, List.of("telling", "noise"));

    assertThat(model.weights().get(0)).isGreaterThan(1);
    assertThat(model.weights().get(1)).isCloseTo(0, within(0.05));
  }

  @Test
  void equationsAreSolved() {
    double[] x = Cholesky.solve(new double[][] {{4, 0}, {2, 3}}, new double[] {10, 8});

    assertThat(x).containsExactly(new double[] {1.75, 1.5}, within(1e-12));
  }
}

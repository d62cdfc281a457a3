package io.github.clausediff.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;

/**
 * Whitened cosines are those of Mahalanobis: with S the spread of all vectors about their mean, and
 * its diagonal raised by the damping, a·b is replaced by aᵀS⁻¹b. Here S is inverted by hand.
 */
class WhiteningTest {

  private static final double DAMPING = 2;

  private final float[][] some = {{3, 4}, {1, 2}, {5, 4}};
  private final float[][] others = {{2, 1}, {4, 6}};

  @Test
  void cosinesAreThoseOfTheInverseOfTheSpread() {
    Whitening whitening = Whitening.of(some, others);
    double[][] left = whitening.whiten(some);
    double[][] right = whitening.whiten(others);
    for (int i = 0; i < some.length; i++) {
      for (int j = 0; j < others.length; j++) {
        assertThat(Whitening.dot(left[i], right[j], 2))
            .isCloseTo(cosine(some[i], others[j]), offset(1e-6));
      }
    }
  }

  @Test
  void whichStatementIsTheEarlierMakesNoDifference() {
    assertThat(Whitening.of(others, some).whiten(some))
        .isDeepEqualTo(Whitening.of(some, others).whiten(some));
  }

  @Test
  void oneStatementMayBeEmpty() {
    assertThat(Whitening.of(new float[0][], some).whiten(some))
        .isDeepEqualTo(Whitening.of(some, new float[0][]).whiten(some));
    assertThat(Whitening.of(new float[0][], new float[0][]).whiten(new float[0][])).isEmpty();
  }

  private static double cosine(float[] one, float[] other) {
    return product(one, other) / Math.sqrt(product(one, one) * product(other, other));
  }

  /** The mean of the five is (3, 3.4); their spread about it is (10, 9; 9, 15.2). */
  private static double product(float[] one, float[] other) {
    double raise = DAMPING * (10 + 15.2) / 2;
    double a = 10 + raise;
    double b = 9;
    double d = 15.2 + raise;
    double[] p = {one[0] - 3, one[1] - 3.4};
    double[] q = {other[0] - 3, other[1] - 3.4};
    return (p[0] * (d * q[0] - b * q[1]) + p[1] * (a * q[1] - b * q[0])) / (a * d - b * b);
  }
}

package io.github.clausediff.align;

import java.util.Random;

/** An encoder for tests: the sum of a vector for each word, drawn from the word alone. */
public final class WordVectors implements SentenceEncoder {

  private static final int DIMENSIONS = 32;

  @Override
  public String id() {
    return "word-vectors";
  }

  @Override
  public float[] encode(String sentence) {
    float[] vector = new float[DIMENSIONS];
    for (String word : sentence.split("\\W+", -1)) {
      Random random = new Random(word.hashCode());
      for (int d = 0; d < DIMENSIONS; d++) {
        vector[d] += (float) random.nextGaussian();
      }
    }
    return vector;
  }
}

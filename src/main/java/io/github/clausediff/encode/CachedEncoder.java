package io.github.clausediff.encode;

import io.github.clausediff.align.SentenceEncoder;
import java.util.Optional;

/**
 * An encoder that remembers what another one said: the same sentence is encoded once.
 *
 * @param encoder is asked for what is not stored
 * @param cache holds vectors of that encoder, maybe among others
 */
public record CachedEncoder(SentenceEncoder encoder, VectorCache cache) implements SentenceEncoder {

  @Override
  public String id() {
    return encoder.id();
  }

  @Override
  public float[] encode(String sentence) {
    Optional<float[]> known = cache.get(id(), sentence);
    if (known.isPresent()) {
      return known.get();
    }
    float[] vector = encoder.encode(sentence);
    cache.put(id(), sentence, vector);
    return vector;
  }
}

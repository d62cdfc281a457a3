package io.github.clausediff.align;

/**
 * Turns sentences into vectors that lie near each other when the sentences mean the like. Evidence
 * and never a verdict: to such vectors "they intend to" and "they no longer intend to" are much the
 * same. The program does its work without one.
 */
public interface SentenceEncoder {

  /** Which encoder, in which version: vectors of two encoders are not to be mixed. */
  String id();

  /** Of a fixed number of dimensions; not changed by anyone afterwards. */
  float[] encode(String sentence);
}

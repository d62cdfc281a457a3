package io.github.clausediff.history;

import io.github.clausediff.align.Alignment;

/** The alignments between the statements of a chronicle, made or kept. */
public interface Alignments {

  /** Between the statements at two places, the earlier one first. */
  Alignment between(int earlier, int later);
}

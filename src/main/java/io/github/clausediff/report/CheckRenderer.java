package io.github.clausediff.report;

/** Writes the outcome of a check in one format: same model, same characters. */
public interface CheckRenderer {

  /** The whole document. */
  String render(CheckModel model);
}

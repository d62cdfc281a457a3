package io.github.clausediff.report;

/**
 * Writes a report in one format. The same model gives the same characters, with {@code \n} ends.
 */
public interface Renderer {

  /** The name of the format on the command line. */
  String format();

  /** The whole document. */
  String render(ReportModel model);
}

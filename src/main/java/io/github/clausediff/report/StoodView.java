package io.github.clausediff.report;

/**
 * How long the commitment of a clause has stood in its series without a break.
 *
 * @param statements in a row
 * @param since date, or else id, of the first of them
 * @param statement id of the first of them
 */
public record StoodView(int statements, String since, String statement) {

  /** "4 statements in a row, since 2031-05-12". */
  String words() {
    return statements + " statements in a row, since " + since;
  }
}

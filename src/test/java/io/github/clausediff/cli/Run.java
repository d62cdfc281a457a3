package io.github.clausediff.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the program in memory.
 *
 * @param status its exit status
 * @param out what it printed as a result
 * @param err everything else it printed
 */
record Run(int status, String out, String err) {

  static Run of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false);
    int status = Main.run(terminal, args);
    String end = System.lineSeparator();
    return new Run(status, out.toString().replace(end, "\n"), err.toString().replace(end, "\n"));
  }
}

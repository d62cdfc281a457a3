package io.github.clausediff.cli;

import java.io.PrintWriter;

/**
 * Where results and messages go.
 *
 * @param out results
 * @param err everything else
 * @param colour whether results may be coloured
 */
record Terminal(PrintWriter out, PrintWriter err, boolean colour) {}

/** The commands, their exit status, and the pipeline from two files to a report. */
@NullMarked
package io.github.clausediff.cli;

import org.jspecify.annotations.NullMarked;

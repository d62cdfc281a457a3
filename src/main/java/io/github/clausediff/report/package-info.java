/** One model of a comparison, and a renderer for each output format. */
@NullMarked
package io.github.clausediff.report;

import org.jspecify.annotations.NullMarked;

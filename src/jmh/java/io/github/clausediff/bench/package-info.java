/** How long the program takes and how much memory, and how both grow; see benchmarks.md. */
@NullMarked
package io.github.clausediff.bench;

import org.jspecify.annotations.NullMarked;

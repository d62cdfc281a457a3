/** What became of each clause: edit scripts, kinds and change sets. */
@NullMarked
package io.github.clausediff.change;

import org.jspecify.annotations.NullMarked;

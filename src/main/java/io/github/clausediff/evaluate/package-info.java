/**
 * How good the alignment is: gold files, scores, and the trainer that learns the model from them.
 */
@NullMarked
package io.github.clausediff.evaluate;

import org.jspecify.annotations.NullMarked;

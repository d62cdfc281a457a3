/**
 * Sentence encoders for {@code --encoder}: where they are found, and the vectors they made before.
 * Stands beside the way from text to report; without it nothing is missing.
 */
@NullMarked
package io.github.clausediff.encode;

import org.jspecify.annotations.NullMarked;

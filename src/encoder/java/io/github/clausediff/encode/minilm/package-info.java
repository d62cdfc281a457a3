/** The sentence encoder all-MiniLM-L6-v2, built and fetched apart from the program. */
@NullMarked
package io.github.clausediff.encode.minilm;

import org.jspecify.annotations.NullMarked;

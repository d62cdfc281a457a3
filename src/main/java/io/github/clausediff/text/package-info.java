/** Source texts, places in them, and what to say when input is wrong. Imports nothing of ours. */
@NullMarked
package io.github.clausediff.text;

import org.jspecify.annotations.NullMarked;

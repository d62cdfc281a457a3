/** Turns a file from elsewhere into a statement file with its provenance. */
@NullMarked
package io.github.clausediff.ingest;

import org.jspecify.annotations.NullMarked;

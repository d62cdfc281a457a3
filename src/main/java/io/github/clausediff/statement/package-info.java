/**
 * A published document read into clauses: front matter, sections, sentences, commitments; and the
 * folders that hold such documents.
 */
@NullMarked
package io.github.clausediff.statement;

import org.jspecify.annotations.NullMarked;

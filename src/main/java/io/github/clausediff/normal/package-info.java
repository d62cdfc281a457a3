/**
 * The form in which clauses are compared: tokens, each with the word as published and the word as
 * compared.
 */
@NullMarked
package io.github.clausediff.normal;

import org.jspecify.annotations.NullMarked;

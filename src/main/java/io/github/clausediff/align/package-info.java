/**
 * Which clauses of two statements answer each other: candidates from an inverted index, evidence
 * for each of them, a logistic model learnt from gold data, and an ordered list of matchers.
 */
@NullMarked
package io.github.clausediff.align;

import org.jspecify.annotations.NullMarked;

/**
 * One commitment through every statement of a series: lineages built statement by statement, so
 * that what comes later never changes what was joined before.
 */
@NullMarked
package io.github.clausediff.history;

import org.jspecify.annotations.NullMarked;

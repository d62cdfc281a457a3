package io.github.clausediff.history;

import io.github.clausediff.align.Confidence;

/**
 * Why a form of a commitment is held to be the next form of another one.
 *
 * @param from place of the statement with the form before
 * @param confidence how sure that is
 * @param similarity 0..1, of the two forms by their words, rare words counting more
 * @param matcher who linked them, as in {@link io.github.clausediff.align.Evidence}
 */
public record Joint(int from, Confidence confidence, double similarity, String matcher) {}

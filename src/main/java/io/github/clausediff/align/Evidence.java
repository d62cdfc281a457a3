package io.github.clausediff.align;

/**
 * Why clauses were linked.
 *
 * @param similarity 0..1, of the two sides as wholes
 * @param confidence how sure the link is
 * @param matcher name of the matcher that made it
 * @param moved whether its place among its neighbours changed
 */
public record Evidence(double similarity, Confidence confidence, String matcher, boolean moved) {}

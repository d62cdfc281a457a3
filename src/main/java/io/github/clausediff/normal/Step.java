package io.github.clausediff.normal;

/**
 * What a normalization rule did to a word or a few.
 *
 * @param rule id of the rule
 * @param before as the rules before it left them, a space between words
 * @param after as it is compared from then on; empty where it is compared no longer
 */
public record Step(String rule, String before, String after) {}

package io.github.clausediff.gate;

/**
 * How many changes of a sort a policy bears.
 *
 * @param id names it within its policy
 * @param selection which changes count
 * @param atMost how many may be; with 0 every one is a violation of its own
 * @param severity of a breach
 * @param why it is there, in words, or an empty string
 */
public record Limit(String id, Selection selection, int atMost, Severity severity, String why) {}

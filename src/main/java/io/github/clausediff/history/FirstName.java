package io.github.clausediff.history;

/**
 * A named thing that the statement before does not name: a body, a treaty, a place, a system.
 *
 * @param name as published
 * @param seen place of the statement that named it last, or -1
 */
public record FirstName(String name, int seen) {}

package io.github.clausediff.history;

/**
 * A named thing that the statement before does not name: a body, a treaty, a place, a system.
 *
 * @param name as published
 * @param seen date of the statement that named it last, or an empty string
 */
public record FirstName(String name, String seen) {}

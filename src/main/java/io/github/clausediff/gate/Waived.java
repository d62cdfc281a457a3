package io.github.clausediff.gate;

/**
 * A finding that a waiver excuses: it stays visible, and fails nothing.
 *
 * @param finding what would have counted
 * @param waiver why it does not
 */
public record Waived(Finding finding, Waiver waiver) {}

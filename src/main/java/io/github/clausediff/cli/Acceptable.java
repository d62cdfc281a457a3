package io.github.clausediff.cli;

import java.nio.file.Path;

/**
 * Something that a waiver can excuse.
 *
 * @param id of the change or finding
 * @param words that tell a person which one it is
 * @param folder of the series
 * @param earlier id of the statement compared from, or an empty string
 * @param later id of the statement that it is about
 */
record Acceptable(String id, String words, Path folder, String earlier, String later) {}
